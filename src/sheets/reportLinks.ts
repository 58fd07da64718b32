/** Figures of the report as links to the cells they are typed in. */
import { cellAddress, quoteSheet } from "./address";
import type { SheetNames } from "./drawn";

/** The cell that a figure of the report shows: the key of its sheet, which may be called anything, and its place there. */
export interface Link {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** It may have any number of decimals, and all are to be seen: no format of Excel's shows as many as there are. */
  readonly exact: boolean;
}

const AS_TEXT = '&""';
/** A plain reference would show a blank cell as 0. */
export function linkFormula({ key, row, column, exact }: Link, names: SheetNames): string {
  const cell = `${quoteSheet(names.get(key) ?? key)}!${cellAddress(row, column)}`;
  return `=IF(${cell}="","",${cell}${exact ? AS_TEXT : ""})`;
}

const [OPEN, CLOSE] = ["⟦", "⟧"];
/** What every mark of a link begins with. */
export const LINK = OPEN;
/** How contents are compared: by the sheet's key, so that a renamed tab is no change. */
export const linkMark = ({ key, row, column }: Omit<Link, "exact">): string => `${OPEN}${key}!${cellAddress(row, column)}${CLOSE}`;
export const isLinkMark = (content: string): boolean => content.startsWith(OPEN) && content.endsWith(CLOSE);
/** A link whose cell or sheet has been deleted. */
const LOST = `${OPEN}#REF!${CLOSE}`;

const CELL = String.raw`(?:'((?:[^']|'')+)'|([^'!(),=]+))!\$?([A-Z]{1,3})\$?(\d+)`;
const FORMULA = new RegExp(`^=IF\\(${CELL}="","",(.+)\\)$`, "i");

/**
 * The mark of a formula that Excel, WPS or LibreOffice have kept, or undefined where it is none of our links.
 * @param keyOf the key of the sheet of that name
 */
export function readLink(formula: string, keyOf: (sheet: string) => string | undefined): string | undefined {
  if (/^=IF\(.*#REF!.*="","",.*\)$/i.test(formula)) return LOST;
  const found = FORMULA.exec(formula);
  if (!found) return undefined;
  const [, quoted, bare, column, row, shown] = found;
  const tested = formula.slice("=IF(".length, formula.indexOf(`="","",`));
  if (shown !== tested && shown !== tested + AS_TEXT) return undefined;
  const key = keyOf(quoted?.replace(/''/g, "'") ?? bare!);
  return key === undefined ? undefined : `${OPEN}${key}!${column!.toUpperCase()}${row}${CLOSE}`;
}
