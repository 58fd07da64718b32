/** 看改法: writes what a proposal says, in one batch that one press takes back. */
import { BLANK, sameReading } from "../report/reading";
import { repaired } from "../report/repair/repaired";
import type { Change } from "../report/repair/types";
import { fixedSheets } from "../sheets/workbook";
import { cellsAsTheyStood } from "./asItStood";
import { readingContent } from "./readingContent";
import { refused } from "./refusals";
import type { UseCase } from "./session";
import { damageOf } from "./snapshot";
import { takeBack } from "./takeBack";
import { writeCells } from "./writeCells";
import { afterwards, placesOfCells, writtenCell, type WrittenCell } from "./writtenCells";

/** [2; 3 under protection] All or none: every cell must still hold what the proposal showed, or already what it proposes, as where Excel broke off half-way. A total that is the sum of its parts with it gets its formula. */
export const applyRepair: UseCase<[readonly Change[]]> = async (session, changes) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("applyRepair", { kind: "noReport" });
  const { read: { report }, located: { edition } } = snapshot;
  const { places } = fixedSheets(edition);
  const damage = damageOf(snapshot, (key) => changes.some(({ figure }) => places.get(figure)?.key === key));
  if (damage) return refused("applyRepair", { kind: "damaged", damage });
  const typed = repaired(report, changes).overwritten;
  const formulas = new Set(changes.map(({ figure }) => figure).filter((figure) => report.overwritten.has(figure) && !typed.has(figure)));
  const cells: WrittenCell[] = [];
  // Excel broke off, and nobody knows how far it came.
  const begun = session.repaired.memory !== undefined && "earlier" in session.repaired.memory;
  for (const { figure, before, after } of changes) {
    const place = places.get(figure);
    if (!place) return refused("applyRepair", { kind: "placeGone" });
    // A total that has its formula again meanwhile follows its parts, whatever it comes to.
    const follows = place.formula !== undefined && !report.overwritten.has(figure);
    const now = report.figures.get(figure) ?? BLANK;
    const done = begun && sameReading(now, after);
    if ((follows || !sameReading(now, before)) && !done) return refused("applyRepair", { kind: "changedMeanwhile" });
    if (after.kind === "error") return refused("applyRepair", { kind: "unfit", what: after.text });
    const cell = writtenCell(snapshot, place, place.formula !== undefined && formulas.has(figure) ? { formula: place.formula } : readingContent(after));
    cells.push(done && before.kind !== "error" ? { ...cell, before: readingContent(before) } : cell);
  }
  const memory = { edition, cells };
  const refusal = await session.repaired.writing(memory, placesOfCells, () => writeCells(session.port, "applyRepair", snapshot, cells.map(afterwards)));
  if (refusal) return refusal;
  await cellsAsTheyStood(session, snapshot, session.repaired, memory);
  session.store.update({ undoableRepair: cells.length });
  return { kind: "repaired", changes, formulas: formulas.size };
};

/** [2; 3 under protection] */
export const undoRepair: UseCase = async (session) => {
  const back = await takeBack(session, "undoRepair", session.repaired);
  if (back.kind !== "takenBack") return back;
  session.store.update({ undoableRepair: 0 });
  return { ...back, kind: "repairUndone" };
};
