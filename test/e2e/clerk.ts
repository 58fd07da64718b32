import type { Locator } from "playwright-core";
import { fixedSheets } from "../../src/sheets/workbook";
import { TEXT_COLUMNS, textBlocks } from "../../src/sheets/textSheet";
import { cellAddress } from "../../src/sheets/address";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import type { FigureId, Table } from "../../src/statute/types";
import type { Workbench } from "./support/workbench";

/** What she fills into the start form. */
export interface StartEntries {
  readonly unit: string;
  readonly titleName: string;
  readonly officeKind: string;
  readonly year: number;
}

/** Where a figure stands in the workbook: the tab of its sheet and the name of its cell. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

const TABLES = EDITION_2021.tables.map((table) => ({ table, drawn: fixedSheets(EDITION_2021).tables.get(table.id)! }));

export function placeOf(figure: FigureId | string): Place {
  const id = figureId(figure);
  for (const { table, drawn } of TABLES) {
    const cell = drawn.inputs.get(id) ?? drawn.totals.get(id);
    if (cell) return { sheet: table.sheetName, cell: cellAddress(cell.row, cell.column), row: cell.row, column: cell.column };
  }
  throw new Error(`the form has no figure ${figure}`);
}

/** Every figure of the form: those that are typed, and the totals that formulas give. */
export const INPUTS: readonly FigureId[] = TABLES.flatMap(({ drawn }) => [...drawn.inputs.keys()]);
export const TOTALS: readonly FigureId[] = TABLES.flatMap(({ drawn }) => [...drawn.totals.keys()]);

export function tableNamed(name: string): Table {
  const table = EDITION_2021.tables.find((one) => one.name === name);
  if (!table) throw new Error(`the form has no ${name}`);
  return table;
}

/** A clerk at her workbook: the steps of the main job as hands do them. */
export class Clerk {
  constructor(readonly workbench: Workbench) {
    // Nothing in the product takes so long; a test that waits in vain shall say so soon.
    workbench.page.setDefaultTimeout(12_000);
  }

  /** A button of the pane. */
  button(name: string): Locator {
    return this.workbench.pane.getByRole("button", { name, exact: true });
  }

  /** A message in sight of the pane that holds these words; what is only read out does not count. */
  message(words: string | RegExp): Locator {
    return this.workbench.pane.getByRole("group").filter({ hasText: words, visible: true });
  }

  /** One thing of the list 「要处理的」. */
  item(title: string | RegExp): Locator {
    return this.workbench.pane.getByRole("listitem").filter({ has: this.workbench.pane.getByRole("button", { name: title }) });
  }

  /** Opens one thing of the list, presses 「定位」 in it, and waits until the sheet and the cell are the ones shown and selected. */
  async locate(title: string | RegExp, figure: string): Promise<void> {
    const { page } = this.workbench;
    await this.open(title);
    await this.item(title).getByRole("button", { name: "定位" }).click();
    const { sheet, cell } = placeOf(figure);
    await page.getByRole("grid", { name: sheet, exact: true }).waitFor();
    await page.locator(`[role=gridcell][aria-label=${cell}][aria-selected=true]`).waitFor();
    expect(await page.getByRole("textbox", { name: "名称框" }).inputValue()).toBe(cell);
  }

  /** Opens one thing of the list 「要处理的」, unless it is open, and gives all it says. */
  async open(title: string | RegExp): Promise<string> {
    const head = this.item(title).getByRole("button", { name: title });
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
    await this.item(title).getByRole("button", { name: title, expanded: true }).waitFor();
    return this.item(title).innerText();
  }

  /** The titles of the list 「要处理的」 from top to bottom. */
  async list(): Promise<readonly string[]> {
    const titles = this.workbench.pane.getByRole("region", { name: "要处理的" }).locator("li > button[aria-expanded]");
    return (await titles.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
  }

  /** Waits until the list is empty and nothing is said to be unfilled. */
  async nothingLeft(): Promise<void> {
    await this.workbench.pane.getByText("目前没有不平的，也没有填错的格。").waitFor();
  }

  /** Opens a workbook somebody saved, and waits until the pane has read it. */
  async receive(bytes: Buffer): Promise<void> {
    await this.workbench.load("收到的年报.xlsx", bytes);
    await this.workbench.showPane();
    await this.nothingLeft();
  }

  async screen(name: "填报" | "校验与报送"): Promise<void> {
    await this.workbench.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** Fills the start form by keyboard and builds the sheets. */
  async layOut({ unit, titleName, officeKind, year }: StartEntries): Promise<void> {
    const { pane } = this.workbench;
    await pane.getByLabel("单位全称").fill(unit);
    await pane.getByLabel("标题用名称").fill(titleName);
    await pane.getByLabel("单位类型").selectOption({ label: officeKind });
    await pane.getByLabel("报告年度").fill(String(year));
    await this.button("建立年报表格").click();
    await this.message("已建立 8 张表").waitFor();
  }

  async sheetOf(figure: string): Promise<Place> {
    const place = placeOf(figure);
    if ((await this.workbench.tab(place.sheet).getAttribute("aria-selected")) !== "true") await this.workbench.sheet(place.sheet);
    return place;
  }

  /** Goes to the cell of a figure, types, and presses Enter. */
  async type(figure: string, text: string): Promise<void> {
    const { cell } = await this.sheetOf(figure);
    await this.workbench.type(cell, text);
  }

  /** Types the inputs of a table one by one. */
  async typeTable(table: Table, value: (figure: FigureId) => string): Promise<void> {
    for (const { id } of table.figures) if (INPUTS.includes(id)) await this.type(id, value(id));
  }

  /** Pastes a block over the rectangle of figures from one to another, in the order of the sheet. */
  async paste(from: string, to: string, value: (figure: FigureId) => string): Promise<void> {
    const [first, last] = [await this.sheetOf(from), placeOf(to)];
    const figures = new Map([...INPUTS, ...TOTALS].map((id) => [placeOf(id), id] as const).filter(([place]) => place.sheet === first.sheet).map(([place, id]) => [`${place.row},${place.column}`, id]));
    const lines: string[] = [];
    for (let row = first.row; row <= last.row; row += 1) {
      const fields: string[] = [];
      for (let column = first.column; column <= last.column; column += 1) {
        const id = figures.get(`${row},${column}`);
        fields.push(id === undefined ? "" : value(id));
      }
      lines.push(fields.join("\t"));
    }
    await this.workbench.paste(first.cell, lines.join("\r\n"));
  }

  /** Writes a paragraph under a heading of 文字; `part`: its second heading, where it has any. */
  async write(section: string, part: string, text: string): Promise<void> {
    const block = textBlocks(EDITION_2021, []).find((one) => (part === "" ? one.sectionLabel.startsWith(section) : one.partLabel.startsWith(part)));
    if (!block) throw new Error(`文字 has no ${section}${part}`);
    await this.workbench.sheet("文字");
    await this.workbench.type(cellAddress(block.row, TEXT_COLUMNS.content), text);
  }

  async writeTexts(year: number): Promise<void> {
    await this.write("一、", "（一）", `${year}年，本单位主动公开政府信息，及时更新政府信息公开指南和目录。`);
    await this.write("五、", "", "公开的主动性还不够，将加强培训，逐项对照目录检查。");
    await this.write("六、", "", `${year}年，本单位未发出信息处理费收费通知，未收取信息处理费。`);
  }

  /** Fills blanks with 0 by the dialog, tables as they are ticked at first. */
  async zeroFill(cells: number): Promise<void> {
    await this.screen("填报");
    await this.button("空格填 0…").click();
    await this.button(`填 0（${cells} 格）`).click();
    await this.message(`已填 0：${cells} 格。`).waitFor();
  }

  /** Writes 成文日期 on the screen 校验与报送. */
  async date(text: string): Promise<void> {
    await this.screen("校验与报送");
    await this.workbench.pane.getByLabel("成文日期").fill(text);
    await this.button("写入封面").click();
    await this.message("已写入。").waitFor();
  }

  /** What the cells of figures hold now, wherever they are. */
  figures(ids: readonly FigureId[]): Promise<readonly (string | number | boolean | null | { readonly error: string })[]> {
    return this.workbench.page.evaluate((places) => {
      const { model } = window.workbench;
      return places.map(({ sheet, row, column }) => model.cell(model.sheets.find((one) => one.name === sheet)!.id, row, column).value);
    }, ids.map(placeOf));
  }
}
