/** Ranges for areas. Untracked, because a batch of ours is one round trip: tracking would cost a second one. */
import { areaAddress } from "../sheets/address";
import { areaOf, type Cell } from "../sheets/areas";
import type { Area } from "../sheets/plan";

/** Excel takes addresses of several areas up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();

/** Puts the cursor there, which also shows the sheet. */
export const selectCell = (sheet: Excel.Worksheet, { row, column }: Cell): void => rangeOf(sheet, areaOf(row, column)).select();

/** Addresses of several areas, joined by commas, each short enough for one call. */
export function joinAddresses(areas: readonly Area[], longest = LONGEST_ADDRESS): readonly string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = joined[joined.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= longest) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** As few objects as cover the areas: what is set on them is set on every area. */
export function rangesOf(sheet: Excel.Worksheet, areas: readonly Area[]): readonly (Excel.Range | Excel.RangeAreas)[] {
  const [only, ...others] = areas;
  if (only && others.length === 0) return [rangeOf(sheet, only)];
  return joinAddresses(areas).map((address) => sheet.getRanges(address).untrack());
}
