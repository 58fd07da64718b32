/** What 审核说明 says of itself in one line, and how many explanations hold by that line. */
import { areaAddress } from "./address";
import { areaOf } from "./areas";
import { MOST_NOTES, NOTES_COLUMN, NOTES_FIRST_ROW } from "./notesPlaces";
import { SAYS } from "./verdictSigns";

/** What 状态 begins with. */
export const NOTE_STATUS = { holds: "有效", lapsed: "已失效" } as const;
const HELD = ` ${NOTE_STATUS.holds} `;
const UNIT = " 条";

/** How many hold, and how many have lapsed. */
export function notesSummary(): string {
  const status = areaAddress(areaOf(NOTES_FIRST_ROW, NOTES_COLUMN.status, MOST_NOTES, 1)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const holds = `COUNTIF(${status},"${NOTE_STATUS.holds}")`;
  const lapsed = `COUNTIF(${status},"${NOTE_STATUS.lapsed}*")`;
  return `=IF(${holds}+${lapsed}=0,"${SAYS.done} 没有要说明的",IF(${lapsed}=0,"${SAYS.done}","${SAYS.wrong}")&"${HELD}"&${holds}&"${UNIT}，失效 "&${lapsed}&"${UNIT}")`;
}

/** How many hold, read out of a cell that shows that line; 0 where there is none. */
export const notesHeld = (cell: string): string => `=IFERROR(VALUE(MID(${cell},${HELD.length + 2},FIND("${UNIT}",${cell})-${HELD.length + 2})),0)`;
