/** The whole product in Node: application and Excel adapter over the genuine client and the workbench's host. The clock is the only thing that is ours. */
import { createApp } from "../../src/app/app";
import { OutsideError, type FilesPort } from "../../src/app/filesPort";
import type { Clock } from "../../src/app/ports";
import type { App, StartForm } from "../../src/app/state";
import type { ImportedReport } from "../../src/report/imported";
import { excelWorkbook } from "../../src/excel/workbook";
import { fixedSheets } from "../../src/sheets/workbook";
import { coverCell, type CoverField } from "../../src/sheets/coverFields";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";
import { zhCN } from "../../src/locales/zh-CN/words";
import { exits } from "../../src/taskpane/clipboard/exits";
import type { WorkbookModel } from "../../workbench/model/model";
import { Clipboard } from "./clipboard";
import { openHost, type HostOptions, type OpenHost } from "./host";
import { publishedFigures } from "./reports";

/** A clock that stands at 2025-01-17 10:32 and whose timers run when told to. */
export class HandClock implements Clock {
  private readonly timers = new Set<() => void>();
  now() {
    return { year: 2025, month: 1, day: 17, hour: 10, minute: 32 };
  }
  after(_milliseconds: number, callback: () => void): () => void {
    this.timers.add(callback);
    return () => this.timers.delete(callback);
  }
  /** Lets all waiting timers run out. */
  ring(): void {
    const due = [...this.timers];
    this.timers.clear();
    due.forEach((callback) => callback());
  }
}

export const FORM: StartForm = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "street", year: 2024, localDeadline: undefined };

export class Desk {
  readonly app: App;
  readonly clock = new HandClock();
  readonly clipboard = new Clipboard();
  /** What the next report read from outside is; undefined: it holds none. */
  outside: ImportedReport | undefined;
  readonly files: FilesPort = { read: () => (this.outside ? Promise.resolve(this.outside) : Promise.reject(new OutsideError("noReport", "nothing was given"))) };

  /** A statutory edition comes with its sisters, as in the product; a toy stands alone. */
  constructor(readonly excel: OpenHost, edition: Edition = EDITION_2021) {
    Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
    this.app = createApp({ workbook: excelWorkbook(), clock: this.clock, exits: exits(zhCN), clipboard: this.clipboard, files: this.files, editions: EDITIONS.includes(edition) ? EDITIONS : [edition] });
  }

  /** The edition of the report that was read last. */
  get edition(): Edition {
    return this.state.edition;
  }

  get state() {
    return this.app.getState();
  }
  get model() {
    return this.excel.workbook;
  }

  /** Events arrive, the pause runs out, and the recheck ends. */
  async calm(): Promise<void> {
    await this.excel.settled();
    this.clock.ring();
    await this.app.recheck();
  }

  sheet(name: string) {
    const found = this.model.sheets.find((s) => s.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found.id;
  }

  private place(id: FigureId): { readonly sheet: string; readonly row: number; readonly column: number } {
    const cell = fixedSheets(this.edition).places.get(id);
    const table = this.edition.tables.find((t) => t.id === cell?.key);
    if (cell && table) return { sheet: this.sheet(table.sheetName), row: cell.row, column: cell.column };
    throw new Error(`no figure ${id}`);
  }

  /** As a person types into the cell of a figure. */
  type(figure: string, text: string): void {
    const { sheet, row, column } = this.place(figureId(figure));
    const answer = this.model.type(sheet, row, column, text);
    if (!answer.ok) throw new Error(answer.message);
  }

  cell(figure: string) {
    const { sheet, row, column } = this.place(figureId(figure));
    return this.model.cell(sheet, row, column);
  }

  typeCover(field: CoverField, text: string): void {
    const { row, column } = coverCell(field);
    const answer = this.model.type(this.sheet("封面"), row, column, text);
    if (!answer.ok) throw new Error(answer.message);
  }

  /** One paragraph under the heading that begins so, on 文字. */
  typeText(heading: string, text: string, below = 0): void {
    const sheet = this.sheet("文字");
    for (let row = 5; row < 60; row++)
      for (const column of [1, 2])
        if (this.model.cell(sheet, row, column).text.startsWith(heading) && (column === 2 || this.model.cell(sheet, row, 2).text === "")) {
          const answer = this.model.type(sheet, row + below, 3, text);
          if (!answer.ok) throw new Error(answer.message);
          return;
        }
    throw new Error(`no heading ${heading}`);
  }

  /**
   * Types a published report of the workbook's edition: the inputs as they are, totals left to their formulas. Formulas
   * are worked out once, after the last figure; that one typed figure is enough is shown where single figures are typed.
   */
  typeReport(id: string, without: (figure: FigureId) => boolean = () => false): void {
    const inputs = new Set([...fixedSheets(this.edition).tables.values()].flatMap((t) => [...t.inputs.keys()]));
    this.model.book.group(() => {
      for (const [figure, reading] of publishedFigures(id)) if (inputs.has(figure) && !without(figure) && (reading.kind === "number" || reading.kind === "text")) this.type(figure, String(reading.kind === "number" ? reading.value : reading.text));
    });
  }

  typeTexts(): void {
    this.typeText("（一）", "本街道主动公开政府信息。");
    this.typeText("五、", "公开的主动性还不够，将加强培训。");
    this.typeText("六、", "2024年，本街道未发出信息处理费收费通知，未收取信息处理费。");
  }
}

interface LaidOut {
  readonly workbook: WorkbookModel;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Workbooks as laying out leaves them, by the form and the Excel they were laid out in. */
const laidOut = new Map<Edition, Map<string, LaidOut>>();

/**
 * A desk with a workbook open. Laying out a blank one is done once in a file of tests; desks after the first start from
 * a copy of what it left, as when the file is opened again. Tests of laying out begin with `laidOut: false`.
 */
export async function openDesk(options: HostOptions & { readonly laidOut?: false; readonly edition?: Edition } = {}): Promise<Desk> {
  const edition = options.edition ?? EDITION_2021;
  const profile = options.profile ?? "microsoft365";
  const blank = options.workbook === undefined && options.host === undefined;
  const known = blank && options.laidOut === undefined ? laidOut.get(edition)?.get(profile) : undefined;
  const desk = new Desk(openHost(known ? { ...options, workbook: known.workbook.copy() } : options), options.edition);
  known?.settings.forEach((value, key) => desk.excel.host.settings.set(key, value));
  await desk.app.start();
  if (options.laidOut === false || desk.state.phase.kind !== "blank") return desk;
  await desk.app.layOut(options.edition ? { ...FORM, edition: edition.id } : FORM);
  if (blank && desk.state.outcome?.kind === "laidOut") {
    const left = { workbook: desk.model.copy(), settings: new Map(desk.excel.host.settings) };
    laidOut.set(edition, new Map(laidOut.get(edition)).set(profile, left));
  }
  return desk;
}
