/** A clerk without a mouse: every button of the pane is come to by Tab, as hands would, and pressed with Enter. */
import type { Locator } from "playwright-core";
import type { Workbench } from "./support/workbench";

/** More stops than any screen of the pane has. */
const MOST_STOPS = 80;

/**
 * From the sheet into the pane, to its first stop: what Excel does on F6. From nowhere Tab does not lead into a pane, since
 * Office.js takes the key for itself.
 */
export async function enterPane({ page, pane }: Workbench): Promise<void> {
  await page.locator("aside iframe").focus();
  await pane.getByRole("tab", { selected: true }).focus();
}

/** Tab by Tab from where the keyboard stands. @throws where it is never come to */
export async function tabTo({ page }: Workbench, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasKeyboard(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${MOST_STOPS} times Tab do not come to ${String(wanted)}`);
}

/** Comes to it by Tab and presses Enter. */
export async function pressByKeyboard(workbench: Workbench, wanted: Locator): Promise<void> {
  await tabTo(workbench, wanted);
  await workbench.page.keyboard.press("Enter");
}

/** Waits until the keyboard stands on it by itself, as on the first thing of a dialog. */
export const keyboardOn = (one: Locator): Promise<void> => one.and(one.page().frameLocator("aside iframe").locator(":focus")).waitFor();

/** Presses Enter on the button that the keyboard stands on, and gives the file that the browser then asks for. */
export async function chooseFile({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  // That the choice is the test's has to have reached the browser before it opens its own window.
  await page.evaluate(() => undefined);
  await page.keyboard.press("Enter");
  await (await asked).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

const hasKeyboard = (one: Locator): Promise<boolean> => one.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());
