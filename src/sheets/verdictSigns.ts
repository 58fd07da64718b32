/** The lines that say in words how something stands begin with a sign, and are coloured by it: wrong, open, or done. */
import { cellAddress } from "./address";
import { COLOR } from "./look";
import type { Area, PlannedMark } from "./plan";

export const SAYS = { wrong: "×", open: "○", done: "✓" } as const;

/** What a line says where the sheet it looks at is gone, or shows an error. */
export const unreadable = (sheet: string): string => `${SAYS.wrong} 读不到“${sheet}”表，请用插件恢复版面`;

/** Red or amber by the sign; what is done keeps the calm colour of its style. */
export function signMarks(area: Area): readonly PlannedMark[] {
  const begins = (sign: string) => `=LEFT(${cellAddress(area.row, area.column)},1)="${sign}"`;
  return [
    { area, formula: begins(SAYS.wrong), fill: COLOR.wrong, color: COLOR.wrongInk, bold: true },
    { area, formula: begins(SAYS.open), fill: COLOR.typed, color: COLOR.typedInk, bold: true },
  ];
}
