/** Reports of a form of three rows, where what came in is done or left over, and what is proposed for them in one line each. */
import { BLANK, number } from "../../../src/report/reading";
import type { LastYear } from "../../../src/report/lastYear";
import type { Change, Fault, Reason } from "../../../src/report/repair/types";
import type { Reading, Report } from "../../../src/report/types";
import type { Edition, FigureId, IdentityRule } from "../../../src/statute/types";
import { reportOf } from "../../support/reports";
import { at, FEE, TOY } from "../../taskpane/support/toyEdition";

const [SUMS] = TOY.rules as readonly [IdentityRule];
const others = TOY.rules.filter(({ kind }) => kind !== "identity");
const defining = (row: (typeof ROWS)[number], ...right: readonly FigureId[]): IdentityRule["instances"][number] => ({ ...SUMS.instances[0]!, left: [at(row, "total")], right });
/** Nothing but the totals of the rows is tied: each sum stands alone. */
export const SUMS_ALONE: Edition = { ...TOY, rules: [SUMS, ...others] };
/** What is done and what is left include all that came in: totals of totals. */
export const NESTED: Edition = { ...TOY, rules: [{ ...SUMS, instances: [defining("in", at("in", "east"), at("in", "west")), defining("done", at("in", "total"), at("done", "east"), at("done", "west")), defining("left", at("done", "total"), at("left", "east"), at("left", "west"))] }, ...others] };
/** What came in from the east is what was left there last year. */
export const YEARLY: Edition = {
  ...TOY,
  rules: [...TOY.rules, { code: "TOY-LAST", level: "warning", citation: SUMS.citation, clause: "收到等于上年结转。", kind: "lastYear", acrossEditions: false, carries: true, instances: [{ figure: at("in", "east"), last: [at("left", "east")], plus: [], minus: [] }] }],
};
/** Last year's report, of which only this figure is known. */
export const lastYear = (left: number): LastYear => ({ edition: YEARLY, year: 2023, unit: "", titleName: "", pieces: [], figures: new Map([[at("left", "east"), number(left)]]) });

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
