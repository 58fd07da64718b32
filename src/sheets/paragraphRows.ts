/** The rows that a paragraph, or some lines of it, takes on the report sheet. */
import type { LedgerRow } from "./ledger";
import { firstLines, lineRange, MAX_ROW_HEIGHT } from "./measure";
import { LINE_FREE, PITCH, SIZE, textStyle, TYPE_WIDTH } from "./reportLook";
import type { ReportRow } from "./reportRows";
import type { Style } from "./plan";

/** As many lines as Excel shows in one row. */
const MOST_LINES = Math.floor((MAX_ROW_HEIGHT + LINE_FREE) / PITCH.body);

/** How many lines a paragraph takes at most. */
export const linesOf = (text: string): number => lineRange(text, SIZE.body, TYPE_WIDTH).most;
export const heightOfLines = (lines: number): number => lines * PITCH.body;

/** The first so many lines of a paragraph, and the rest. */
export function partLines(text: string, lines: number): readonly [string, string] {
  const first = firstLines(text, lines, SIZE.body, TYPE_WIDTH);
  return [first, text.slice(first.length)];
}

/** @param parts width of the printed page, in the edition's print parts */
export function paragraphRows(text: string, font: string, parts: number, paragraph: NonNullable<LedgerRow["paragraph"]>): readonly ReportRow[] {
  const row = (content: string, style: Style, height: number): ReportRow => ({ height, paragraph, cells: [{ part: 0, parts, rows: 1, content: { text: content }, style }] });
  const style = textStyle(font, SIZE.body);
  const gap: ReportRow = { height: LINE_FREE / 2, cells: [] };
  return piecesOf(text).flatMap((piece) => {
    const lines = linesOf(piece);
    if (lines === 1) return [row(piece, { ...style, vertical: "center" }, PITCH.body)];
    // 分散对齐 sets the first line against the top and the last against the bottom, so lines stand one pitch apart in a
    // row lower by what is free above and below; half of that goes before and half after.
    return [gap, row(piece, style, heightOfLines(lines) - LINE_FREE), gap];
  });
}

/**
 * As many lines in a row as can be, parted at the end of a full line, where the eye sees no seam. Where nobody knows before
 * it is printed whether a last line comes to be, it has a row of its own: 分散对齐 would spread the others over its place.
 */
function piecesOf(text: string): readonly string[] {
  const { least, most } = lineRange(text, SIZE.body, TYPE_WIDTH);
  if (most <= MOST_LINES && least === most) return [text];
  const [first, rest] = partLines(text, Math.min(MOST_LINES, most - 1));
  return rest === "" ? [first] : [first, ...piecesOf(rest)];
}
