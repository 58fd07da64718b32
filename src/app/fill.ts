/** The commands that write single cells of the report: 空格填 0 and its undo, 改为, 恢复公式, and the dates of 封面. */
import { daySerial } from "../report/day";
import type { Day, Reading, Report } from "../report/types";
import { cellsToZero, zerosToTakeBack } from "../report/zeroFill";
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import type { Content } from "../sheets/plan";
import { fixedSheets, type FigurePlace } from "../sheets/workbook";
import type { FigureId, TableId } from "../statute/types";
import { lockedAmong } from "./lockedAmong";
import type { CellWrite } from "./ports";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { CommandName, Outcome } from "./state";

/** [2; 3 under protection] */
export const zeroFill: UseCase<[readonly TableId[], boolean]> = async (session, tables, alsoLost) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("zeroFill", { kind: "noReport" });
  const damage = damageOf(snapshot, (key) => tables.some((t) => t === key));
  if (damage) return refused("zeroFill", { kind: "damaged", damage });
  const blank = cellsToZero(snapshot.read.report, tables).filter((id) => alsoLost || !session.toRefill.has(id));
  if (blank.length === 0) return { kind: "nothingToFill" };
  const refusal = await writeAll(session, "zeroFill", snapshot, writes(snapshot, blank, { number: 0 }));
  if (refusal) return refusal;
  session.zeros = blank;
  session.store.update({ undoableZeros: blank.length });
  return { kind: "zeroFilled", cells: blank.length };
};

/** [2; 3 under protection] */
export const undoZeroFill: UseCase = async (session) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("undoZeroFill", { kind: "noReport" });
  const { report } = snapshot.read;
  const filled = session.zeros.filter((id) => isReadable(report, id));
  const { blank } = zerosToTakeBack(report, filled);
  const refusal = await writeAll(session, "undoZeroFill", snapshot, writes(snapshot, blank, undefined));
  if (refusal) return refusal;
  const kept = session.zeros.length - blank.length;
  session.zeros = [];
  session.store.update({ undoableZeros: 0 });
  return { kind: "zeroFillUndone", cells: blank.length, kept };
};

/** [2] Replaces what a cell holds, if it still holds `seen`. */
export const setFigure: UseCase<[FigureId, number, string]> = async (session, figure, value, seen) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("setFigure", { kind: "noReport" });
  if (!isReadable(snapshot.read.report, figure)) return refused("setFigure", { kind: "placeGone" });
  if (seenOf(snapshot.read.report.figures.get(figure)) !== seen) return refused("setFigure", { kind: "changedMeanwhile" });
  await session.port.write(writes(snapshot, [figure], { number: value }));
  return { kind: "written", figure, value };
};

/** [2; 3 under protection] Gives totals their formulas back. */
export const restoreFormula: UseCase<[readonly FigureId[]]> = async (session, figures) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("restoreFormula", { kind: "noReport" });
  const { report } = snapshot.read;
  const wanted = figures.filter((id) => report.overwritten.has(id));
  const refusal = await writeAll(session, "restoreFormula", snapshot, wanted.flatMap((id) => writes(snapshot, [id], { formula: placeOf(snapshot, id).formula! })));
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

/** All or, where a protected sheet would refuse one of them, none. @returns why none */
async function writeAll({ port }: Session, command: CommandName, snapshot: Snapshot, cells: readonly CellWrite[]): Promise<Outcome | undefined> {
  const sheet = await lockedAmong(port, snapshot, cells);
  if (sheet !== undefined) return refused(command, { kind: "sheetProtected", sheet });
  await port.write(cells);
  return undefined;
}

const isReadable = (report: Report, id: FigureId): boolean => report.edition.tables.some((t) => report.readable.has(t.id) && t.figures.some((f) => f.id === id));
const seenOf = (reading: Reading | undefined): string => (!reading || reading.kind === "blank" ? "" : reading.kind === "number" ? String(reading.value) : reading.text);

const placeOf = (snapshot: Snapshot, id: FigureId): FigurePlace => fixedSheets(snapshot.located.edition).places.get(id)!;

function writes(snapshot: Snapshot, figures: readonly FigureId[], content: Content | undefined): readonly CellWrite[] {
  return figures.flatMap((id) => {
    const { key, row, column } = placeOf(snapshot, id);
    const sheet = snapshot.located.sheets.get(key);
    return sheet ? [{ sheet: sheet.id, row, column, content }] : [];
  });
}
