import { shiftArea, type Shift } from "../model/area";
import type { Area, SheetId } from "../model/types";

/**
 * A range, or several areas of one sheet, in the hands of a client. It moves along when rows and columns are inserted
 * or deleted, like a reference of Excel; when nothing of it is left it is gone.
 */
export class RangeSelf {
  constructor(readonly sheet: SheetId, public areas: readonly Area[]) {}

  /** The area of a plain range; of several areas the first. */
  get area(): Area {
    return this.areas[0]!;
  }

  shift(shift: Shift): void {
    this.areas = this.areas.flatMap((area) => shiftArea(area, shift) ?? []);
  }
}
