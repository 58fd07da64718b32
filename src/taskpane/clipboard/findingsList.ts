/** What the check found, as a text to send by chat: the list of the screen 填报, in its order and its words. */
import type { CopyMatter } from "../../app/ports";
import { sayDamage } from "../../locales/say/damage";
import { sayFinding } from "../../locales/say/finding";
import { Names } from "../../locales/say/names";
import { whatIsLeft } from "../../locales/say/outcome";
import { sayPending } from "../../locales/say/pending";
import type { Sentence } from "../../locales/say/sentence";
import type { Words } from "../../locales/words";
import { unfilledParts } from "../fill/unfilledParts";
import { reportYearOf } from "../reportYear";
import { worklist, type WorkItem } from "../worklist";

interface Entry {
  readonly level: string;
  readonly title: string;
  readonly more: readonly string[];
}
const NO_CURSOR = { figure: undefined, key: undefined };

export function findingsList({ report, check, damage, at }: CopyMatter, words: Words): string {
  const say = words.copy.list;
  const { edition, meta } = report;
  const names = new Names(edition, words);
  const name = words.common.heading(meta.titleName || meta.unit || words.common.unnamed, meta.year === undefined ? "" : words.common.year(meta.year));
  const passed = check.submittable && damage.length === 0;
  const sentence = ({ subject }: WorkItem): Sentence => ("finding" in subject ? sayFinding(subject.finding, names, words, reportYearOf({ report, today: at })) : sayPending(subject.pending, names, words));
  // What is not written yet is named; what it should say stands in the pane.
  const spoken = (item: WorkItem): Entry => {
    const { title, lines, likely } = sentence(item);
    const level = words.common.levels[item.kind];
    // What is explained is told with the explanation, not with what could be done about it.
    const explained = "finding" in item.subject ? item.subject.finding.explained : undefined;
    if (explained) return { level: words.fill.explainedLevel(level), title, more: [say.explained(explained.why.replace(/\s+/g, " ").trim(), explained.who, explained.date)] };
    const lapsed = "finding" in item.subject && item.subject.finding.lapsed ? [say.lapsed] : [];
    return { level, title, more: item.kind === "unfilled" ? [] : [...lines, ...likely.map(say.likely), ...lapsed] };
  };
  const entries: readonly Entry[] = [
    ...damage.map((one): Entry => ({ level: say.damage, title: sayDamage(one, words).text, more: [] })),
    ...worklist(check, edition).map(spoken),
  ];
  const empty = unfilledParts({ edition, report, cursor: NO_CURSOR }, check, words).filter((part) => !part.readable || part.count > 0);
  const counts = empty.map((part) => (part.readable ? words.fill.unfilledOf(part.name, part.count) : words.fill.unreadable(part.name)));
  return [
    say.title(name, at),
    passed ? words.check.yes : whatIsLeft(check, words),
    ...entries.map(({ level, title, more }, i) => say.entry(i + 1, level, title, more)),
    ...(counts.length > 0 ? [words.common.full(words.check.emptyParts(words.common.list(counts)))] : []),
    ...(entries.length === 0 && counts.length === 0 ? [say.none] : []),
    ...(passed ? [words.check.notApproval] : []),
  ].map((line) => `${line}\n`).join("");
}
