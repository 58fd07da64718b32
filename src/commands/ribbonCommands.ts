/** What the ribbon buttons do. Each id is the `FunctionName` of a button in the manifest. */
import type { RibbonPort } from "../app/ports";
import type { App } from "../app/state";
import type { PaneDoor } from "./paneDoor";

export type CommandId = "validate" | "zeroFill" | "generate" | "next";

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
};

export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];

/**
 * Ties every button to its command. In a workbook without a report a button opens the pane, where the start form is.
 * `inside`: undefined without a shared runtime; then a button can only open the pane.
 */
export function associateCommands(ribbon: RibbonPort, inside: { readonly app: App; readonly door: PaneDoor } | undefined): void {
  for (const id of COMMAND_IDS) {
    ribbon.associate(id, async () => {
      await ribbon.showPane();
      if (inside && inside.app.getState().phase.kind === "report") await COMMANDS[id](inside.app, inside.door);
    });
  }
}
