/** The rows that a paragraph, or some lines of it, takes on the report sheet. */
import type { LedgerRow } from "./ledger";
import { breakLines, firstLines, innerWidth, MAX_ROW_HEIGHT } from "./measure";
import { LINE_FREE, PITCH, SIZE, textStyle, TYPE_WIDTH } from "./reportLook";
import type { ReportRow } from "./reportRows";
import type { Style } from "./plan";

/** As many lines as Excel shows in one row. */
const MOST_LINES = Math.floor((MAX_ROW_HEIGHT + LINE_FREE) / PITCH.body);
/** Where lines are spread over a row of so many, one more or less is neither cut nor much seen. */
const MANY_LINES = 6;

/** What a line holds for Excel, by its own measures of screen and printer. */
const LIKELY = TYPE_WIDTH - 4;
/** What it holds at least, and at most: LibreOffice draws columns wider and marks narrower. */
const LEAST = innerWidth(TYPE_WIDTH);
const MOST = TYPE_WIDTH * 1.03;

const count = (text: string, width: number): number => breakLines(text, SIZE.body, width).length;

/** How many lines are kept free for a text: those it likely takes, or of few lines as many as it takes at most. */
export function linesOf(text: string): number {
  const likely = count(text, LIKELY);
  return likely < MANY_LINES ? count(text, LEAST) : likely;
}
export const heightOfLines = (lines: number): number => lines * PITCH.body;

/** The first so many lines of a paragraph, and the rest. */
export function partLines(text: string, lines: number): readonly [string, string] {
  const first = firstLines(text, lines, SIZE.body, lines < MANY_LINES ? LEAST : LIKELY);
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
 * it is printed whether the last of a few lines comes to be, it has a row of its own: 分散对齐 would spread the others over
 * its place.
 */
function piecesOf(text: string): readonly string[] {
  const lines = linesOf(text);
  if (lines <= MOST_LINES && (lines >= MANY_LINES || count(text, MOST) === lines)) return [text];
  const [first, rest] = partLines(text, Math.min(MOST_LINES, lines - 1));
  return rest === "" ? [first] : [first, ...piecesOf(rest)];
}
