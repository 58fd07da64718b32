/** The set sentences that make a section say what is missing there. */
import { givenFields } from "../statute/sentenceParts";
import type { MentionRule, Sentence } from "../statute/types";
import { mentionApplies, speaksOf } from "./rules/mention";
import { sentenceNow } from "./sentence";
import type { Finding, Report } from "./types";

/**
 * In the order of the edition. Of a section that says nothing yet: those that say what it will have to. Where the tables
 * count something that the section has to tell of, a sentence that says there was none would be false.
 */
export function sentencesFor({ code, detail }: Pick<Finding, "code" | "detail">, report: Report): readonly Sentence[] {
  if (detail.kind !== "mention" && detail.kind !== "narrative") return [];
  const { rules, sentences = [] } = report.edition;
  const all = rules.filter((rule): rule is MentionRule => rule.kind === "mention" && rule.section === detail.section && mentionApplies(rule, report));
  const topics = all.filter((rule) => detail.kind === "narrative" || rule.code === code).flatMap((rule) => rule.topics).filter((topic) => detail.kind === "narrative" || detail.missing.includes(topic.name));
  const happened = all.some((rule) => rule.counted !== undefined);
  return sentences.filter((sentence) => sentence.section === detail.section && topics.some((topic) => speaksOf(topic, sentenceNow(sentence.id, report).replace(/\s+/gu, ""))) && !(happened && givenFields(sentence).length === 0));
}
