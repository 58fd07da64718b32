/** What the ribbon buttons do, and the keys pressed in a sheet. Each id is the `FunctionName` of a button in the manifest, or an action of shortcuts.json. */
import type { RibbonPort } from "../app/ports";
import type { App } from "../app/state";
import type { PaneDoor } from "./paneDoor";

export type CommandId = "validate" | "zeroFill" | "generate" | "next" | "nextBlank";

/** A button acts on the same application as the pane and opens the pane, where its question or result is seen. */
const COMMANDS: Readonly<Record<CommandId, (app: App, door: PaneDoor) => Promise<void>>> = {
  async validate(app, door) {
    door.show("check");
    await app.validate();
  },
  async zeroFill(_app, door) {
    door.show("fill");
    await door.askZeroFill();
  },
  async generate(app, door) {
    door.show("check");
    await app.generate("ask", door.reportOptions());
  },
  async next(_app, door) {
    door.show("fill");
    await door.move("next");
  },
  async nextBlank(_app, door) {
    door.show("fill");
    await door.move("nextBlank");
  },
};

const KEYS = { keyNext: "next", keyPrevious: "previous", keyNextBlank: "nextBlank", keyPreviousBlank: "previousBlank" } as const;

export type KeyId = keyof typeof KEYS;
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];
export const KEY_IDS = Object.keys(KEYS) as readonly KeyId[];

/**
 * Ties every button and key to its command. In a workbook without a report a button opens the pane, where the start form is.
 * `inside`: undefined without a shared runtime; then a button can only open the pane.
 */
export function associateCommands(ribbon: RibbonPort, inside: { readonly app: App; readonly door: PaneDoor } | undefined): void {
  for (const id of COMMAND_IDS) {
    ribbon.associate(id, async () => {
      await ribbon.showPane();
      if (inside && inside.app.getState().phase.kind === "report") await COMMANDS[id](inside.app, inside.door);
    });
  }
  for (const id of KEY_IDS) {
    ribbon.associate(id, async () => {
      // The person is typing in the sheet: the pane is opened only where there is nothing to go through yet.
      if (inside?.app.getState().phase.kind !== "report") return ribbon.showPane();
      inside.door.show("fill");
      await inside.door.move(KEYS[id]);
    });
  }
}
