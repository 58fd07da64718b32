/** A section speaks of what it has to. One that says nothing at all is found by another rule. */
import type { MentionRule, Topic } from "../../statute/types";
import { sectionWords } from "../sectionWords";
import type { Finding, Report } from "../types";

const compiled = new Map<string, RegExp>();

export function mentionFindings(rule: MentionRule, report: Report): readonly Finding[] {
  if (!mentionApplies(rule, report)) return [];
  const { code, level, section, counted } = rule;
  const words = sectionWords(report.pieces, section);
  const missing = rule.topics.filter((topic) => !speaksOf(topic, words)).map((topic) => topic.name);
  if (words === "" || missing.length === 0) return [];
  return [{ key: `${code}:${section}`, code, level, unfilled: false, table: undefined, figures: counted === undefined ? [] : [counted], detail: { kind: "mention", section, missing } }];
}

/** Does it ask anything of this report? */
export function mentionApplies({ fromYear, governments, counted }: MentionRule, { meta, edition, figures }: Report): boolean {
  if (fromYear !== undefined && !(meta.year !== undefined && meta.year >= fromYear)) return false;
  if (governments && !edition.officeKinds.some((kind) => kind.id === meta.officeKind && kind.government)) return false;
  const reading = counted === undefined ? undefined : figures.get(counted);
  return counted === undefined || (reading?.kind === "number" && reading.value > 0);
}

/** @param words without spaces */
export const speaksOf = ({ pattern }: Topic, words: string): boolean => patternOf(pattern).test(words);

function patternOf(source: string): RegExp {
  let pattern = compiled.get(source);
  if (!pattern) compiled.set(source, (pattern = new RegExp(source, "u")));
  return pattern;
}
