/** Reports of a form of three rows, where what came in is done or left over, and what is proposed for them in one line each. */
import { BLANK, number } from "../../../src/report/reading";
import type { Change, Fault, Reason } from "../../../src/report/repair/types";
import type { Reading, Report } from "../../../src/report/types";
import type { FigureId } from "../../../src/statute/types";
import { reportOf } from "../../support/reports";
import { at, FEE, TOY } from "../../taskpane/support/toyEdition";

/** East, west, and what stands as their total. `undefined`: blank; words: a text. */
export type Row = readonly [east: Entry, west: Entry, total: Entry];
type Entry = number | string | undefined;

const ROWS = ["in", "done", "left"] as const;
export const TOTALS: readonly FigureId[] = ROWS.map((row) => at(row, "total"));
const reading = (entry: Entry): Reading => (entry === undefined ? BLANK : typeof entry === "number" ? number(entry) : { kind: "text", text: entry });

/** @param typed totals that somebody wrote */
export function flows(rows: Readonly<Record<(typeof ROWS)[number], Row>>, typed: readonly FigureId[] = TOTALS, more: Partial<Report> = {}): Report {
  const figures = ROWS.flatMap((row) => (["east", "west", "total"] as const).map((column, i): [FigureId, Reading] => [at(row, column), reading(rows[row][i])]));
  return reportOf(new Map([...figures, [FEE, number(0)]]), { edition: TOY, overwritten: new Set(typed), ...more });
}

const short = (figure: FigureId): string => figure.slice(figure.indexOf(".") + 1);
const shown = (held: Reading): string => (held.kind === "number" ? String(held.value) : held.kind === "blank" ? "blank" : held.text);

/** `in.east 5→7` */
export const written = (changes: readonly Change[]): string => changes.map(({ figure, before, after }) => `${short(figure)} ${shown(before)}→${shown(after)}`).join(", ");

/** What somebody probably did, with what of it is not told by the cells that change. */
function named(reason: Reason): string {
  switch (reason.code) {
    case "total":
      return reason.zeros ? "total of 0" : "total";
    case "moved":
      return `moved${reason.whole ? " whole" : ""} ${reason.amount} ${short(reason.from)}>${short(reason.to)}`;
    case "twice":
      return `twice ${reason.by} also in ${short(reason.other)}`;
    case "off":
      return `off by ${reason.by}`;
    case "together":
      return reason.reasons.map(named).join(" + ");
    default:
      return reason.code;
  }
}

/** For each fault its findings, and its proposals behind their ranks. */
export const proposed = (faults: readonly Fault[]): readonly { readonly findings: readonly string[]; readonly proposals: readonly string[] }[] =>
  faults.map(({ findings, proposals }) => ({ findings, proposals: proposals.map(({ rank, reason, changes }) => `${rank} ${named(reason)}: ${written(changes)}`) }));
