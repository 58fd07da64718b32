/** A document from outside recognised as a report: figures from its tables, else from its running text; then its words. */
import { OutsideError } from "../../app/filesPort";
import type { ImportedReport, SourceRemark, TableReceipt } from "../../report/imported";
import type { Reading } from "../../report/types";
import type { Edition, FigureId } from "../../statute/types";
import type { OutsideBlock, OutsideDocument } from "../outside/document";
import { editionOfText } from "./editionByWords";
import { recogniseNarrative } from "./narrative";
import { Left } from "./narrativeLeft";
import { otherEdition } from "./otherEdition";
import { recogniseRunText } from "./runText";
import { tableReceipts } from "./tableReceipt";
import { firstReport } from "./severalReports";
import type { Beside } from "./tableRows";
import { recogniseTables, type TablesFound } from "./tables";

/**
 * The report that a document holds, of several the first, by the labels of the editions and nothing else. What cannot be told is blank and stands
 * in the receipt. Throws OutsideError: noReport when no table of any edition is in it, noLines when those of a PDF have no lines, tooLarge when its text is beyond any report.
 */
export function recognise(source: OutsideDocument, editions: readonly Edition[]): ImportedReport {
  const { document, count, taken } = firstReport(source, editions);
  const several: readonly SourceRemark[] = count > 1 ? [{ kind: "several", count, taken }] : [];
  const inTables = recogniseTables(document, editions);
  const { edition, figures, tables, used, beside, remarks } = inTables?.tables.every((t) => t.found) ? inTables : withText(document, editions, inTables);
  const { unit, titleName, year, date, pieces, sections, remarks: ofWords } = recogniseNarrative(document, edition, used, beside);
  return { edition, unit, titleName, year, date, figures, pieces, receipt: { source: document.source, name: document.name, tables, sections, remarks: [...document.remarks, ...several, ...otherEdition(document, editions, edition, year), ...remarks, ...ofWords] } };
}

/** Tables that are not there as tables may stand in the text with their cells run together. */
function withText(document: OutsideDocument, editions: readonly Edition[], inTables: TablesFound | undefined): TablesFound {
  const texts = document.blocks.flatMap((block, index) => {
    const text = inTables?.used.has(index) ? undefined : runningText(block);
    return text === undefined ? [] : [{ index, text }];
  });
  const paragraphs = texts.map(({ text }) => text);
  const edition = inTables?.edition ?? editionOfText(paragraphs, editions);
  // A PDF has a line for each row but no trace of blank cells, and another cutting may add up: of a table without lines nothing is guessed.
  const brokenOff = document.brokenOff === true && texts.at(-1)?.index === document.blocks.length - 1;
  const inText = edition && document.source !== "pdf" && recogniseRunText(paragraphs, edition, brokenOff);
  if (!inText) {
    if (inTables) return inTables;
    // Words of a form beside no table of it: of a PDF, its tables are there, only their lines are not.
    if (edition && document.source === "pdf") throw new OutsideError("noLines", `tables of ${edition.id} without lines`);
    throw new OutsideError("noReport", `no table of a form in ${document.blocks.length} blocks`);
  }
  const { figures, tables, used, beside } = inTables ?? { ...tableReceipts(edition, []), used: new Set<number>(), beside: new Map<number, readonly Beside[]>() };
  const fromText = new Map<string, TableReceipt>(inText.tables.filter((t) => t.found).map((t) => [t.table, t]));
  const joined = new Map<FigureId, Reading>(figures);
  const own = tables.map((table) => {
    const other = table.found ? undefined : fromText.get(table.table);
    if (!other) return table;
    edition.tables.find((t) => t.id === table.table)?.figures.forEach(({ id }) => {
      const reading = inText.figures.get(id);
      if (reading) joined.set(id, reading);
    });
    return other;
  });
  return { edition, figures: joined, tables: own, remarks: [...(inTables?.remarks ?? []), ...proseLeft(inText.prose)], beside, used: new Set([...used, ...[...inText.used].map((at) => texts[at]!.index)]) };
}

/** Prose in the paragraph of a table: of which section, its own or the one before, nothing says. */
function proseLeft(prose: ReadonlyMap<number, readonly string[]>): readonly SourceRemark[] {
  const left = new Left();
  for (const stretch of [...prose.values()].flat()) {
    left.add(stretch);
    left.interrupt();
  }
  return left.remarks;
}

/** A table of one cell is a frame around text. */
const runningText = (block: OutsideBlock): string | undefined => (block.kind === "paragraph" ? block.text : block.cells.length === 1 ? block.cells[0]!.text : undefined);
