/** Where things stand on 暂存; apart from its drawing, which few workbooks ever need. */
import { areaOf } from "./areas";

export const PARKED_KEY = "parked";
export const PARKED_NAME = "暂存";
export const PARKED_HEAD_ROW = 4;
export const PARKED_FIRST_ROW = PARKED_HEAD_ROW + 1;
export const PARKED_COLUMN = { when: 1, why: 2, from: 3, stood: 4, note: 5 } as const;
/** The part of the sheet that is read before more is added: far more rows than are ever parked, and what people wrote beside them. */
export const parkedArea = areaOf(0, 0, PARKED_FIRST_ROW + 1_000, PARKED_COLUMN.note + 4);
