/** 还原: a figure that was changed since 校验 becomes what was validated. */
import type { Reading } from "../report/types";
import { recorded, sameRecorded } from "../sheets/recordReading";
import { fixedSheets } from "../sheets/workbook";
import { readingContent } from "./readingContent";
import { refused } from "./refusals";
import type { UseCase } from "./session";
import type { Change, FigureChange } from "./state";

/** [2] Goes by a list of changes read just now: neither the cell nor the record may be another than the pane showed. */
export const putBack: UseCase<[FigureChange]> = async (session, change) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("putBack", { kind: "noReport" });
  const { edition, sheets } = snapshot.located;
  const place = fixedSheets(edition).places.get(change.figure);
  const sheet = place && sheets.get(place.key);
  if (!place || !sheet) return refused("putBack", { kind: "placeGone" });
  if (!session.store.get().validation?.changed.some((one) => isSame(one, change))) return refused("putBack", { kind: "changedMeanwhile" });
  if (change.before.kind === "error") return refused("putBack", { kind: "unfit", what: change.before.text });
  // A total that was validated said what its parts came to, and is to follow them again.
  const content = place.formula === undefined ? readingContent(change.before) : { formula: place.formula };
  await session.port.write([{ sheet: sheet.id, row: place.row, column: place.column, content }]);
  return place.formula === undefined ? { kind: "putBack", figure: change.figure, reading: change.before } : { kind: "restored", cells: 1 };
};

function isSame(one: Change, other: FigureChange): boolean {
  return one.kind === "figure" && one.figure === other.figure && holdSame(one.before, other.before) && holdSame(one.after, other.after);
}

const holdSame = (a: Reading, b: Reading): boolean => sameRecorded(recorded(a), recorded(b));
