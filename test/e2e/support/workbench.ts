import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { WorkbenchHandle } from "../../../workbench/page/handle";
import { countScripts, type FetchedScript } from "./scriptBytes";

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

const PICTURES = path.resolve(__dirname, "../../../test-results");

/** The workbench page as a person uses it: names of cells, keys, the clipboard, the pane. */
export class Workbench {
  private readonly scripts: () => Promise<readonly FetchedScript[]>;
  /** Errors of page and pane, and what they wrote to the console as an error. */
  readonly faults: string[] = [];

  constructor(readonly page: Page, readonly context: BrowserContext, readonly outside: string[], private readonly address: string) {
    this.scripts = countScripts(page, new URL(address).origin);
    page.on("pageerror", (error) => this.faults.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  /** Listens no more: whoever comes next in this window hears for herself. */
  leave(): void {
    for (const event of ["pageerror", "console", "request", "response"] as const) this.page.removeAllListeners(event);
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.getByRole("grid").waitFor();
  }

  /** The add-in's page. */
  get pane(): FrameLocator {
    return this.page.frameLocator("aside iframe");
  }

  /** A cell on screen by its name, e.g. `C5`; go to it first when it may be scrolled away. */
  cell(name: string): Locator {
    return this.page.getByRole("gridcell", { name, exact: true });
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  async sheet(name: string): Promise<void> {
    await this.tab(name).click();
    await this.page.getByRole("grid", { name, exact: true }).waitFor();
  }

  /** Through the name box, as for a cell that is out of sight: `C5`, `B2:D9`. */
  async goTo(reference: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: "名称框" });
    await box.fill(reference);
    await box.press("Enter");
  }

  /** Goes to a cell, types, and presses Enter. */
  async type(name: string, text: string): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Puts text on the clipboard and presses Ctrl+V on a cell. Rows and columns as another program gives them: tabs and lines. */
  async paste(name: string, text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.goTo(name);
    await this.page.keyboard.press("Control+v");
  }

  /** What a cell of the active sheet displays, wherever it is scrolled to. */
  read(name: string): Promise<string> {
    return this.page.evaluate((wanted) => {
      const match = /^([A-Z]+)([0-9]+)$/.exec(wanted);
      if (match === null) throw new Error(`${wanted} is no cell`);
      const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const { model } = window.workbench;
      return model.cell(model.activeSheet, Number(match[2]) - 1, column).text;
    }, name);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.model.sheets.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.name));
  }

  /** Clicks a button of the ribbon. */
  async command(label: string): Promise<void> {
    await this.page.getByRole("toolbar", { name: "功能区" }).getByRole("button", { name: label, exact: true }).click();
  }

  /** The file that 「保存」 downloads. */
  async download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent("download"), this.command("保存")]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** 「打开」 with a file of these bytes. */
  async load(name: string, bytes: Buffer): Promise<void> {
    await this.page.getByLabel("选择工作簿").setInputFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: bytes });
    await this.page.getByRole("heading", { name, level: 1 }).waitFor();
  }

  /** Chooses which Excel to be; the pane starts anew. */
  async become(label: string): Promise<void> {
    await this.page.getByLabel("当作").selectOption({ label });
  }

  /** Scripts of the add-in fetched so far, by their compressed size. */
  fetchedScripts(): Promise<readonly FetchedScript[]> {
    return this.scripts();
  }

  /** Opens the pane by the add-in's button in the ribbon, where it is not open. */
  async showPane(): Promise<void> {
    if ((await this.page.locator("aside iframe").count()) === 0) await this.command("打开年报");
  }

  /** Saves a picture under test-results/, where they are asked for by E2E_PICTURES: no test looks at them, and each takes its time. */
  async picture(name: string): Promise<void> {
    if (process.env.E2E_PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }
}
