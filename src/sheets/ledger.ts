/** What 年度报告 was generated with, kept on the sheet itself, so that hand edits are found wherever the workbook has been. */
import type { SectionId } from "../statute/types";
import { isReportOptions, type FigureChoice, type FontChoice, type ReportOptions } from "./reportOptions";

/** One row of the report sheet as generated: its visible contents (for a link the mark of what it shows), and for a row of text the paragraph it belongs to. */
export interface LedgerRow {
  readonly content: string;
  readonly paragraph?: { readonly section: SectionId; readonly part: string; readonly index: number };
}

/** Row of the sheet that holds the identity and the ledger, above the printed area. */
export const LEDGER_ROW = 0;
/** First row of the printed area. */
export const REPORT_FIRST_ROW = 1;
/** A cell holds 32,767 characters, but entered as formulas are, where 8,192 is the limit. */
const CHUNK = 8_000;
const HIGH_SURROGATE = /[\uD800-\uDBFF]/;

/** The contents of a row as one text: cells joined by tabs, empty ones at the end left out. */
export const rowContent = (values: readonly (string | number | boolean)[]): string => values.map((v) => String(v).replace(/[\t\r\n]+/g, " ")).join("\t").replace(/\t+$/, "");

/** All that was generated. */
export interface Ledger {
  /** The report would not have passed 校验, and its pages say so. */
  readonly draft: boolean;
  readonly options: ReportOptions;
  readonly rows: readonly LedgerRow[];
}

type Packed = [content: string, section?: string, part?: string, index?: number];

export function writeLedger({ draft, options, rows }: Ledger): readonly string[] {
  const packed = rows.map((r): Packed => (r.paragraph ? [r.content, r.paragraph.section, r.paragraph.part, r.paragraph.index] : [r.content]));
  const text = JSON.stringify([draft, options.fonts, options.figures, ...packed]);
  const chunks: string[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    // Half a character, as of 𠮷, would not survive in a file.
    to = from + CHUNK - (HIGH_SURROGATE.test(text.charAt(from + CHUNK - 1)) ? 1 : 0);
    chunks.push(text.slice(from, to));
  }
  return chunks;
}

/** Undefined when the ledger has been damaged: then nothing can be said of hand edits, and the sheet must be kept. */
export function readLedger(chunks: readonly string[]): Ledger | undefined {
  let packed: unknown;
  try {
    packed = JSON.parse(chunks.join(""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!Array.isArray(packed)) return undefined;
  const [draft, fonts, figures, ...lines]: unknown[] = packed;
  if (typeof draft !== "boolean" || !isReportOptions(fonts, figures) || !lines.every(isPacked)) return undefined;
  const rows = lines.map(([content, section, part, index]) => (section === undefined ? { content } : { content, paragraph: { section: section as SectionId, part: part ?? "", index: index ?? 0 } }));
  return { draft, options: { fonts: fonts as FontChoice, figures: figures as FigureChoice }, rows };
}

function isPacked(row: unknown): row is Packed {
  return Array.isArray(row) && typeof row[0] === "string" && (row.length === 1 || (row.length === 4 && typeof row[1] === "string" && typeof row[2] === "string" && typeof row[3] === "number"));
}
