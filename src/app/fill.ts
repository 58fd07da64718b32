/** The commands that write single cells of the report: 空格填 0 and its undo, 改为, 恢复公式, and the dates of 封面. */
import { daySerial } from "../report/day";
import type { Day, Reading, Report } from "../report/types";
import { cellsToZero } from "../report/zeroFill";
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import { fixedSheets, type FigurePlace } from "../sheets/workbook";
import type { FigureId, TableId } from "../statute/types";
import { cellsAsTheyStood } from "./asItStood";
import { refused } from "./refusals";
import type { UseCase } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import { takeBack } from "./takeBack";
import { writeCells } from "./writeCells";
import { afterwards, placesOfCells, writtenCell } from "./writtenCells";

/** [2; 3 under protection] */
export const zeroFill: UseCase<[readonly TableId[], boolean]> = async (session, tables, alsoLost) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("zeroFill", { kind: "noReport" });
  const damage = damageOf(snapshot, (key) => tables.some((t) => t === key));
  if (damage) return refused("zeroFill", { kind: "damaged", damage });
  const blank = cellsToZero(snapshot.read.report, tables).filter((id) => alsoLost || !session.toRefill.has(id));
  if (blank.length === 0) return { kind: "nothingToFill" };
  const { edition } = snapshot.located;
  const cells = blank.map((id) => placeOf(snapshot, id)).map((place) => writtenCell(snapshot, place, { number: 0 }));
  const memory = { edition, cells };
  const refusal = await session.zeros.writing(memory, placesOfCells, () => writeCells(session.port, "zeroFill", snapshot, cells.map(afterwards)));
  if (refusal) return refusal;
  await cellsAsTheyStood(session, snapshot, session.zeros, memory);
  session.store.update({ undoableZeros: blank.length });
  return { kind: "zeroFilled", cells: blank.length };
};

/** [2; 3 under protection] */
export const undoZeroFill: UseCase = async (session) => {
  const back = await takeBack(session, "undoZeroFill", session.zeros);
  if (back.kind !== "takenBack") return back;
  session.store.update({ undoableZeros: 0 });
  return { ...back, kind: "zeroFillUndone" };
};

/** [2; 1 where it holds the value already] Replaces what a cell holds, if it still holds `seen`. */
export const setFigure: UseCase<[FigureId, number, string]> = async (session, figure, value, seen) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("setFigure", { kind: "noReport" });
  if (!isReadable(snapshot.read.report, figure)) return refused("setFigure", { kind: "placeGone" });
  // As where it was written and Excel's answer was lost.
  if (seenOf(snapshot.read.report.figures.get(figure)) === String(value)) return { kind: "written", figure, value };
  if (seenOf(snapshot.read.report.figures.get(figure)) !== seen) return refused("setFigure", { kind: "changedMeanwhile" });
  const { key, row, column } = placeOf(snapshot, figure);
  await session.port.write([{ sheet: snapshot.located.sheets.get(key)!.id, row, column, content: { number: value } }]);
  return { kind: "written", figure, value };
};

/** [2; 3 under protection] Gives totals their formulas back. */
export const restoreFormula: UseCase<[readonly FigureId[]]> = async (session, figures) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("restoreFormula", { kind: "noReport" });
  const { report } = snapshot.read;
  const wanted = figures.filter((id) => report.overwritten.has(id));
  const refusal = await writeCells(session.port, "restoreFormula", snapshot, wanted.map((id) => placeOf(snapshot, id)).map(({ key, row, column, formula }) => ({ key, row, column, content: { formula: formula! } })));
  return refusal ?? { kind: "restored", cells: wanted.length };
};

/** [2] */
export const setDate: UseCase<["date" | "localDeadline", Day | undefined]> = async (session, field, value) => {
  const snapshot = await session.read();
  const cover = snapshot?.located.sheets.get(COVER_KEY);
  if (!snapshot || !cover) return refused("setMeta", snapshot ? { kind: "placeGone" } : { kind: "noReport" });
  const damage = damageOf(snapshot, (key) => key === COVER_KEY);
  if (damage) return refused("setMeta", { kind: "damaged", damage });
  await session.port.write([{ sheet: cover.id, ...coverCell(field), content: value && { number: daySerial(value) } }]);
  return { kind: "written" };
};

const isReadable = (report: Report, id: FigureId): boolean => report.edition.tables.some((t) => report.readable.has(t.id) && t.figures.some((f) => f.id === id));
const seenOf = (reading: Reading | undefined): string => (!reading || reading.kind === "blank" ? "" : reading.kind === "number" ? String(reading.value) : reading.text);

const placeOf = (snapshot: Snapshot, id: FigureId): FigurePlace => fixedSheets(snapshot.located.edition).places.get(id)!;
