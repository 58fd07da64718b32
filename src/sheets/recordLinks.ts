/** References to 校验记录 from other sheets. */
import { cellAddress, quoteSheet } from "./address";
import type { Cell } from "./areas";
import type { SheetNames } from "./drawn";
import { RECORD_KEY, RECORD_NAME } from "./recordPlaces";

export const recordReference = (cell: Cell, names: SheetNames): string => `${quoteSheet(names.get(RECORD_KEY) ?? RECORD_NAME)}!${cellAddress(cell.row, cell.column)}`;
