/** How long a section of 文字 is against what the notice allows, by formula in the head of the sheet: without the add-in too. */
import type { Edition, LengthRule, SectionId } from "../statute/types";
import { areaAddress } from "./address";
import { areaOf } from "./areas";
import { COLOR } from "./look";
import type { PlannedCell, PlannedMark } from "./plan";

/** Rows of 文字, where the section begins and how many it has. */
export interface SectionRows {
  readonly section: SectionId;
  readonly row: number;
  readonly count: number;
}

/** The empty row above the heads of the columns. */
export const TEXT_LENGTH_ROW = 3;

/**
 * Undefined where the edition sets no length.
 * @param rows of each heading, in their order
 * @param column of the words
 */
export function textLength(edition: Edition, rows: readonly SectionRows[], column: number): { readonly cell: PlannedCell; readonly mark: PlannedMark } | undefined {
  const rule = edition.rules.find((r): r is LengthRule => r.kind === "length");
  const own = rows.filter((r) => r.section === rule?.section);
  const [first, last] = [own[0], own[own.length - 1]];
  if (!rule || !first || !last) return undefined;
  const { title } = edition.sections.find((s) => s.id === rule.section)!;
  const words = areaAddress(areaOf(first.row, column, last.row + last.count - first.row, 1));
  const written = `SUMPRODUCT(LEN(${[" ", "　"].reduce((cells, space) => `SUBSTITUTE(${cells},"${space}","")`, `SUBSTITUTE(${words},CHAR(10),"")`)}))`;
  return {
    cell: { row: TEXT_LENGTH_ROW, column: 1, content: { formula: `="${title} 已写 "&${written}&" 字（原则上不超过 ${rule.most} 字）"` } },
    mark: { area: areaOf(TEXT_LENGTH_ROW, 1), formula: `=${written}>${rule.most}`, color: COLOR.typedInk, bold: true },
  };
}
