/** A workbook that this add-in laid out, read as the add-in itself reads it. */
import type { CellReceipt, ImportedReport, SectionReceipt, TableReceipt } from "../../report/imported";
import { locate, namedSheets, type Located } from "../../app/locate";
import type { SheetInfo } from "../../app/ports";
import { formOf } from "../../report/form";
import { frozen, sentenceNow } from "../../report/sentence";
import { Sums, equal } from "../../report/sums";
import { totalsByFormula } from "../../report/totalsByFormula";
import type { Reading, Report } from "../../report/types";
import { EMPTY_CELL, type CellRead } from "../../sheets/cellRead";
import { CHECKS_KEY } from "../../sheets/checksSheet";
import type { Cells } from "../../sheets/fingerprint";
import { headArea } from "../../sheets/heads";
import { readIdentity } from "../../sheets/identity";
import { PARKED_KEY } from "../../sheets/parkedPlaces";
import type { Area } from "../../sheets/plan";
import { RECORD_KEY } from "../../sheets/recordPlaces";
import { REPORT_KEY } from "../../sheets/reportPlaces";
import { allSpecs, fixedSheets, readReport, sheetSpecs, type SheetCells } from "../../sheets/workbook";
import type { Edition, FigureId, Table } from "../../statute/types";
import type { FileSheet } from "./fileSheet";
import type { FileCell } from "./sheetCells";

/** Sheets on which nothing of a report is filled in; they hold three quarters of the file. */
const WITHOUT_REPORT: ReadonlySet<string> = new Set([CHECKS_KEY, REPORT_KEY, RECORD_KEY, PARKED_KEY]);

/**
 * @param sheets as `fileWorkbook` reads them
 * @returns undefined where no sheet bears our mark or a defined name of ours for one of these editions, or no table of it can be read: it is then a workbook like any other
 */
export function oursOf(sheets: readonly FileSheet[], name: string, editions: readonly Edition[]): ImportedReport | undefined {
  const found = locatedIn(sheets, editions);
  if (!found) return undefined;
  const { edition } = found;
  const cells = new Map(allSpecs(edition).flatMap(({ key, area }): [string, SheetCells][] => {
    const sheet = found.sheets.get(key);
    return sheet && !WITHOUT_REPORT.has(key) ? [[key, { name: sheet.name, cells: grid(sheets[Number(sheet.id)]!, area) }]] : [];
  }));
  const { report } = readReport(edition, cells);
  return report.readable.size > 0 ? importedOf(told(calculated(report)), name) : undefined;
}

/** As in an open workbook: by marks, by names, and where both are gone by words. Sheets go by their number in the file. */
function locatedIn(sheets: readonly FileSheet[], editions: readonly Edition[]): Located | undefined {
  const all = sheets.map(({ name, hidden }, i): SheetInfo => ({ id: String(i), name, visible: !hidden }));
  const names = sheets[0]?.names ?? [];
  const known = new Map([...namedSheets({ sheets: all, names })].map(([key, { id }]) => [id, key]));
  all.forEach(({ id }, i) => {
    const mark = readIdentity(String(sheets[i]!.corner ?? ""));
    if (mark) known.set(id, mark.key);
  });
  // Words alone make no report of a file: tables of ours may have been copied into a workbook of somebody else's.
  if (known.size === 0) return undefined;
  const whole = editions.some((edition) => sheetSpecs(edition).every(({ key }) => WITHOUT_REPORT.has(key) || [...known.values()].includes(key)));
  const asked = all.filter(({ id }) => (known.has(id) ? !WITHOUT_REPORT.has(known.get(id)!) : !whole));
  const seen = new Map(asked.map(({ id }) => [id, grid(sheets[Number(id)]!, seenOf(editions, known.get(id)))]));
  return locate({ sheets: asked, names }, seen, editions);
}

/** What has to be seen of a sheet to know which it is, and of which edition. */
function seenOf(editions: readonly Edition[], known: string | undefined): Area {
  const areas = editions.flatMap((edition) => allSpecs(edition).filter(({ key }) => key === known).map(({ area }) => area));
  return areas.reduce((most, area) => (area.rows > most.rows ? area : most), headArea);
}

/** What stands in an area that begins with A1. */
function grid({ cells }: FileSheet, area: Area): Cells {
  const lines = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): CellRead => EMPTY_CELL));
  for (const cell of cells) if (cell.row < area.rows && cell.column < area.columns) lines[cell.row]![cell.column] = cellRead(cell);
  return lines;
}

const cellRead = ({ type, value = "", formula }: FileCell): CellRead => ({ type: value === "" && type === "number" ? "text" : type, value, formula: formula ?? value });

/** A file that nothing has worked out yet holds totals as formulas without what they come to. */
function calculated(report: Report): Report {
  const form = formOf(report.edition);
  const figures = new Map(report.figures);
  for (const [id, total] of totalsByFormula(report)) {
    if (report.figures.get(id)?.kind === "blank" && !report.overwritten.has(id) && report.readable.has(form.figures.get(id)!.table)) figures.set(id, total);
  }
  return { ...report, figures };
}

/** Its sentences as text: what leaves the workbook follows nothing. */
function told(report: Report): Report {
  return { ...report, pieces: report.pieces.map((piece) => frozen(piece.kind === "live" && piece.content === "" ? { ...piece, content: sentenceNow(piece.sentence, report) } : piece)) };
}

function importedOf(own: Report, name: string): ImportedReport {
  const { edition, meta, figures: readings, readable, pieces } = own;
  const form = formOf(edition);
  const sums = new Sums(form, readings);
  const receipt = (table: Table): TableReceipt => {
    const found = readable.has(table.id);
    const cells = table.figures.flatMap(({ id }): readonly CellReceipt[] => {
      const reading = readings.get(id)!;
      if (!found) return [{ figure: id, how: "missing" }];
      if (reading.kind === "blank") return [{ figure: id, how: "blank" }];
      if (reading.kind !== "number") return [{ figure: id, how: "notUnderstood", seen: reading.text }];
      const sum = form.definitions.has(id) ? sums.fromParts(id) : reading.value;
      return equal(sum, reading.value) ? [] : [{ figure: id, how: "control", value: reading.value, sum }];
    });
    const rowsOfForm = new Set(table.figures.map(({ id }) => fixedSheets(edition).places.get(id)!.row)).size;
    return { table: table.id, found, rows: found ? rowsOfForm : 0, rowsOfForm, read: table.figures.filter(({ id }) => readings.get(id)?.kind === "number").length, cells };
  };
  const sections = edition.sections.filter(({ kind }) => kind === "narrative").map(({ id }): SectionReceipt => {
    const own = pieces.filter(({ section, content }) => section === id && content.trim() !== "");
    return { section: id, found: own.length > 0, paragraphs: own.filter((piece, i) => piece.startsParagraph || i === 0).length, characters: own.reduce((sum, { content }) => sum + [...content].length, 0) };
  });
  return {
    edition, unit: meta.unit, titleName: meta.titleName, year: meta.year, date: meta.date, pieces,
    figures: new Map([...readings].map(([id, reading]): [FigureId, Reading] => [id, reading.kind === "number" ? reading : { kind: "blank" }])),
    own, receipt: { source: "ours", name, tables: edition.tables.map(receipt), sections, remarks: [] },
  };
}
