/** Statutory tables in a text whose cells have run together: 640020470 behind a label is seven cells where only one cut adds up. */
import { OutsideError } from "../../app/filesPort";
import { formOf } from "../../report/form";
import type { CellReceipt, TableReceipt } from "../../report/imported";
import { BLANK, number } from "../../report/reading";
import type { Reading } from "../../report/types";
import type { Edition, FigureId, Table } from "../../statute/types";
import { alignRuns } from "./runAlign";
import { fillsBlanks, withoutBlanks } from "./runBlanks";
import { readJointly, type JointReading } from "./runJoint";
import { bareWords, runsOf, type Run } from "./runLayout";
import { proseOf } from "./runProse";
import { readRun, refused, showsBlank, type RunReading } from "./runRead";
import type { Blanks } from "./runSplit";
import { runTokens, type RunToken } from "./runTokens";

export interface RunTextFound {
  /** Every figure of the tables that were found; those not read are blank. */
  readonly figures: ReadonlyMap<FigureId, Reading>;
  /** One for each table of the edition, in its order. */
  readonly tables: readonly TableReceipt[];
  /** Indexes of the paragraphs in which figures or their labels stand. */
  readonly used: ReadonlySet<number>;
  /** What else stands in those paragraphs, by their index. */
  readonly prose: ReadonlyMap<number, readonly string[]>;
}

/** Far more numbers than a report has; what is longer is no report. */
const MOST_TOKENS = 20_000;
/** A table is there when this share of its rows is. */
const SHARE_OF_ROWS = 0.5;

type Cells = readonly { readonly value: number | undefined; readonly receipt: CellReceipt | undefined }[];

function cellsOf(run: Run, reading: RunReading | undefined, joint: JointReading | undefined, filled: boolean, labelled: boolean): Cells {
  const open = joint ? joint.readings : reading?.kind === "choice" ? reading.readings : undefined;
  const readings = open && reading && filled ? withoutBlanks(reading, open) : open;
  return run.figures.map(({ id: figure }, at) => {
    if (!reading) return { value: undefined, receipt: { figure, how: labelled ? "blank" : "missing" } };
    const { seen } = reading;
    if (reading.kind === "refused") return { value: undefined, receipt: { figure, how: "refused", seen, why: reading.why, readings: reading.readings } };
    if (reading.kind === "plain") {
      const value = reading.values[at]!;
      const unit = at === run.figures.length - 1 ? reading.unit : "";
      return { value, receipt: unit === "" ? undefined : { figure, how: "unit", seen: `${seen}${unit}`, value, unit } };
    }
    const values = new Set(readings?.map((cells) => cells[at]));
    const [value] = values;
    if (values.size !== 1) return { value: undefined, receipt: { figure, how: "refused", seen, why: "runTogether", readings: readings?.length } };
    if (value === undefined) return { value, receipt: { figure, how: "blank" } };
    return { value, receipt: { figure, how: "proved", seen, value, proof: [...reading.proof, ...(joint?.proof ?? [])] } };
  });
}

function rowsOf(table: Table, figures: ReadonlySet<FigureId>): number {
  return new Set(table.cells.filter((cell) => cell.figure && figures.has(cell.figure)).map((cell) => cell.row)).size;
}

/**
 * Reads the tables of `edition` from running text by their labels and sums. A figure is read when it stands between
 * borders, or when all readings that satisfy the statute's sums agree on it; the receipt names the sums. Undefined: no table is in it.
 * `brokenOff`: the text may have gone on where it ends. Throws OutsideError tooLarge.
 */
export function recogniseRunText(paragraphs: readonly string[], edition: Edition, brokenOff = false): RunTextFound | undefined {
  const text = paragraphs.join("\n");
  const { tokens, rest } = runTokens(text);
  if (tokens.length > MOST_TOKENS) throw new OutsideError("tooLarge", `${tokens.length} numbers in running text`);
  const runs = edition.tables.flatMap(runsOf);
  const last = brokenOff && rest.trim() === "" ? tokens.length - 1 : undefined;
  const aligned = alignRuns(tokens, runs);
  const runAt = new Map<number, Run>(aligned.flatMap((at, r) => (at === undefined ? [] : [[at, runs[r]!] as const])));
  const identities = formOf(edition).identities;
  // One row with fewer digits than cells, and the copy leaves cells blank: then any of them, with whatever number was lost there.
  const blanks: Blanks = runs.some((run, r) => aligned[r] !== undefined && showsBlank(run, tokens[aligned[r]]!, runAt.get(aligned[r] + 1))) ? "any" : "noughts";
  const starts: number[] = [];
  paragraphs.reduce((at, paragraph) => {
    starts.push(at);
    return at + paragraph.length + 1;
  }, 0);

  const figures = new Map<FigureId, Reading>();
  const used = new Set<number>();
  const mark = (token: RunToken): void => {
    // The words before reach back over the borders of paragraphs only as far as the label itself: where the digits stand is certain.
    starts.forEach((start, p) => {
      if (start <= token.start && token.start <= start + paragraphs[p]!.length) used.add(p);
    });
  };
  const readTables = edition.tables.map((table) => {
    const own = runs.flatMap((run, r) => (run.table === table ? [{ run, at: aligned[r] }] : []));
    const found = own.filter(({ at }) => at !== undefined).length >= own.length * SHARE_OF_ROWS;
    const readRow = ({ run, at }: (typeof own)[number], how: Blanks): RunReading | undefined => (at === undefined || !found ? undefined : at === last ? refused(tokens[at]!.digits, "runTogether", undefined) : readRun(run, tokens[at]!, runAt.get(at + 1), tokens[at + 1]?.words ?? rest, identities, how));
    const readings = own.map((row) => readRow(row, blanks));
    const joint = blanks === "noughts" ? readJointly(own.map(({ run }) => run), readings, identities) : undefined;
    // Sums across rows say nothing of rows in which a number may be missing.
    if (!joint) return { table, own, found, readings: blanks === "any" ? readings : own.map((row, i) => (readings[i]?.kind === "choice" ? readRow(row, "any") : readings[i])), joint: new Map<Run, JointReading>() };
    return { table, own, found, readings, joint };
  });
  const filled = blanks === "noughts" && readTables.some(({ own, readings, joint }) => fillsBlanks(own.flatMap(({ run }, i) => cellsOf(run, readings[i], joint.get(run), false, false).map(({ value }) => value))));
  const tables = readTables.map(({ table, own, found, readings, joint }): TableReceipt => {
    const rowsOfForm = rowsOf(table, new Set(table.figures.map((figure) => figure.id)));
    if (!found) return { table: table.id, found, rows: 0, rowsOfForm, read: 0, cells: table.figures.map((figure) => ({ figure: figure.id, how: "missing" })) };
    const there = new Set<FigureId>();
    const cells: CellReceipt[] = [];
    for (const [i, { run, at }] of own.entries()) {
      const next = own.slice(i + 1).find((other) => other.at !== undefined);
      const labelled = at === undefined && next?.at !== undefined && run.words !== "" && bareWords(tokens[next.at]!.words).includes(run.words);
      if (at !== undefined) mark(tokens[at]!);
      if (at !== undefined || labelled) for (const figure of run.figures) there.add(figure.id);
      for (const [c, { value, receipt }] of cellsOf(run, readings[i], joint.get(run), filled, labelled).entries()) {
        figures.set(run.figures[c]!.id, value === undefined ? BLANK : number(value));
        if (receipt) cells.push(receipt);
      }
    }
    return { table: table.id, found, rows: rowsOf(table, there), rowsOfForm, read: table.figures.filter((figure) => figures.get(figure.id)?.kind === "number").length, cells };
  });
  const others = tokens.filter((_, at) => !runAt.has(at));
  const rows = tokens.filter((_, at) => runAt.has(at));
  const labels = runs.map((run) => run.words).join("");
  const prose = new Map([...used].sort((a, b) => a - b).map((p) => [p, proseOf({ text: paragraphs[p]!, start: starts[p]! }, rows, others, labels)] as const));
  return tables.some((table) => table.found) ? { figures, tables, used, prose } : undefined;
}
