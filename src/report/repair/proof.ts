/** What the check says of a report after a proposal. */
import type { FigureId } from "../../statute/types";
import { check } from "../check";
import { judgeWords } from "../judgeWords";
import type { CheckResult, Finding, Report } from "../types";
import { repaired } from "./repaired";
import { typedTotals } from "./typedTotals";
import type { Change } from "./types";

/** A report as it stands, with what a check says of it, to measure proposals by. */
export interface Before {
  readonly report: Report;
  readonly typed: ReadonlySet<FigureId>;
  readonly findings: readonly Finding[];
  /** The same report without its words, which take most of the time of a check. */
  readonly bare: CheckResult;
  /** What is found about its words alone. */
  readonly words: readonly Finding[];
}

const bareOf = (report: Report): Report => ({ ...report, pieces: [] });

export const standing = (report: Report): Before => ({ report, typed: typedTotals(report), findings: faultsIn(check(report)), bare: check(bareOf(report)), words: judgeWords(report) });

/**
 * What of the figures is mended by the changes, by the check itself.
 * @param alone nothing else is wrong in the report: then no identity may come to fail, not even one of which a check says nothing because another one has said it
 * @returns undefined where anything new about the figures has come
 */
export function proofOf({ report, typed, findings, bare }: Before, changes: readonly Change[], alone: boolean): readonly Finding[] | undefined {
  const result = check(repaired(bareOf(report), changes, typed));
  const known = new Set(faultsIn(bare).map(({ key }) => key));
  const left = new Set(faultsIn(result).map(({ key }) => key));
  if ([...left].some((key) => !known.has(key))) return undefined;
  if (alone && [...failingIn(result)].some((key) => !failingIn(bare).has(key))) return undefined;
  return findings.filter(({ key }) => known.has(key) && !left.has(key));
}

/** What is no longer found about the words of the report, and what is found anew. A true number may well bring something: the words were written to a wrong one. */
export function wordsAfter({ report, typed, words }: Before, changes: readonly Change[]): { readonly gone: readonly Finding[]; readonly come: readonly Finding[] } {
  const after = judgeWords(repaired(report, changes, typed));
  const [known, left] = [words, after].map((all) => new Set(all.map(({ key }) => key)));
  return { gone: words.filter(({ key }) => !left!.has(key)), come: after.filter(({ key }) => !known!.has(key)) };
}

/** What was found, but for typed totals that agree: where a wrong cell has been put right that is so, and as it should be. */
const faultsIn = ({ findings }: CheckResult): readonly Finding[] => findings.filter(({ detail }) => !(detail.kind === "overwritten" && detail.how === "typed"));

const failingIn = ({ verdicts }: CheckResult): ReadonlySet<string> => new Set(verdicts.filter(({ state }) => state === "fails").map(({ code, instance }) => `${code}:${instance}`));
