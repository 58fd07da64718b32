import { useState } from "react";
import { localAddress } from "../paneAddress";
import type { AddinRibbon, RibbonCommand } from "./manifest";
import { Menu } from "./Menu";
import { RibbonButton } from "./RibbonButton";

/** The add-in's groups, as its manifest gives them. */
export function AddinGroup({ ribbon, onCommand }: { readonly ribbon: AddinRibbon; readonly onCommand: (command: RibbonCommand) => void }) {
  const [menu, setMenu] = useState<{ readonly command: RibbonCommand; readonly x: number; readonly y: number }>();
  return (
    <>
      {ribbon.groups.map((group) => (
        <div key={group.id} className="ribbon-group addin" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.commands.map((command) => (
              <RibbonButton
                key={command.id}
                label={command.label}
                tip={command.tip}
                icon={command.icon === "" ? null : <img src={localAddress(command.icon, ribbon.paneUrl)} alt="" width={24} height={24} />}
                menu={command.items.length > 0}
                onClick={(at) => (command.items.length > 0 ? setMenu({ command, x: at.clientX, y: at.clientY }) : onCommand(command))}
              />
            ))}
          </div>
          <div className="ribbon-caption">{group.label}</div>
        </div>
      ))}
      {menu === undefined ? null : (
        <Menu
          label={menu.command.label}
          at={menu}
          items={menu.command.items.map((item) => ({ label: item.label, run: () => onCommand(item) }))}
          onClose={() => setMenu(undefined)}
        />
      )}
    </>
  );
}
