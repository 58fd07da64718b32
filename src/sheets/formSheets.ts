/** The sheets that say of a report only what its form says: no particulars and no texts are drawn into them. */
import type { Edition } from "../statute/types";
import { CHECKS_KEY, checksSheet } from "./checksSheet";
import type { DrawnSheet, SheetNames } from "./drawn";
import { emptyReportSheet } from "./emptyReportSheet";
import { RECORD_KEY } from "./recordPlaces";
import { recordSheet } from "./recordSheet";
import { REPORT_KEY } from "./reportPlaces";
import { tableSheet } from "./tableSheet";

type FormSheets = ReadonlyMap<string, DrawnSheet>;

/** Drawing over asks for each sheet of two forms, under its own name and under the workbook's: no more are kept. */
const MOST = 2;
const planned = new WeakMap<Edition, ReadonlyMap<string, FormSheets>>();

/** In their order. They are long (some thousand formulas), so those of the last names are kept. */
export function formSheets(edition: Edition, names: SheetNames): FormSheets {
  // Who asks without names keeps what he needs of it, and the command line has no room for more.
  if (names.size === 0) return planAll(edition, names);
  const known = planned.get(edition) ?? new Map<string, FormSheets>();
  const asked = JSON.stringify([...names].sort());
  const found = known.get(asked);
  if (found) return found;
  const made = planAll(edition, names);
  planned.set(edition, new Map([...[...known].slice(1 - MOST), [asked, made]]));
  return made;
}

function planAll(edition: Edition, names: SheetNames): FormSheets {
  return new Map([
    ...edition.tables.map((t): [string, DrawnSheet] => [t.id, tableSheet(edition, t, names)]),
    [CHECKS_KEY, checksSheet(edition, names)],
    [REPORT_KEY, emptyReportSheet(edition, names)],
    [RECORD_KEY, recordSheet(edition, names)],
  ]);
}
