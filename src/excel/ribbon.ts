/** The ribbon buttons and the pane, as Office shows them. No batch of Excel's is involved. */
import type { RibbonPort } from "../app/ports";

export function officeRibbon(): RibbonPort {
  return {
    associate(id, handler) {
      // Office waits for `completed`, and refuses the button until then: it is told whatever came of the command. For a key nothing is given.
      Office.actions.associate(id, (event?: Partial<Office.AddinCommands.Event>) => void handler().finally(() => event?.completed?.()));
    },
    async showPane() {
      await Office.addin.showAsTaskpane();
    },
  };
}
