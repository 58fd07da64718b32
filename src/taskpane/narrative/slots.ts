/** What each place of 文字 holds and is offered, ready to be shown. Pure. */
import { partHeading } from "../../report/composition";
import { textPairs } from "../../report/lastYear";
import { readNarrative, type ReadNumber } from "../../report/narrative/readNarrative";
import { paragraphsOf } from "../../report/paragraphs";
import { sectionWords } from "../../report/sectionWords";
import type { CheckResult, Report } from "../../report/types";
import { slotKey } from "../../sheets/readText";
import type { Section, SectionId } from "../../statute/types";
import { worklist, type WorkItem } from "../worklist";
import { offersFor, type Offer } from "./offers";

/** A place for text: a section, or a part of one. */
export interface Slot {
  readonly key: string;
  readonly section: SectionId;
  readonly part: string;
  /** `（二）依申请公开`; undefined for a section without parts, which goes by its own heading. */
  readonly partTitle: string | undefined;
  readonly demand: string;
  readonly required: boolean;
  readonly paragraphs: number;
  readonly items: readonly WorkItem[];
  readonly offers: readonly Offer[];
  /** Numbers that were read in a person's own words; a set sentence has its own from the tables. */
  readonly read: readonly ReadNumber[];
  /** Its paragraphs in last year's report; undefined where there is none. */
  readonly last: readonly string[] | undefined;
}

/** A narrative section. `items`: what concerns it as a whole, where it has parts. */
export interface SlotGroup {
  readonly section: Section;
  readonly slots: readonly Slot[];
  readonly items: readonly WorkItem[];
  /** Characters it has, and how many it should keep to; undefined where the form does not say. */
  readonly length: { readonly count: number; readonly most: number } | undefined;
}

export function slotGroups(report: Report, check: CheckResult): readonly SlotGroup[] {
  const { edition, pieces, last } = report;
  const placed = worklist(check, edition).map((item) => ({ item, key: keyOf(item, report) }));
  const paragraphs = paragraphsOf(pieces);
  const read = readNarrative(report).numbers.filter(({ piece }) => pieces[piece]!.kind === "text");
  const lastParagraphs = paragraphsOf(last?.pieces ?? []);
  const pairs = last ? textPairs(last, edition) : [];
  const lastOf = (key: string): readonly string[] => pairs.flatMap(({ last: from, now }) => (now && slotKey(now) === key ? lastParagraphs.filter((p) => slotKey(p) === slotKey(from)).map((p) => p.text) : []));
  return edition.sections.filter((s) => s.kind === "narrative").map((section): SlotGroup => {
    const slot = (part: string, partTitle: string | undefined, demand: string): Slot => {
      const key = slotKey({ section: section.id, part });
      return {
        key, section: section.id, part, partTitle, demand, required: section.required,
        paragraphs: paragraphs.filter((p) => slotKey(p) === key).length,
        items: placed.filter((one) => one.key === key).map(({ item }) => item),
        offers: offersFor({ section: section.id, part }, report),
        read: read.filter(({ piece }) => slotKey(pieces[piece]!) === key),
        last: last && lastOf(key),
      };
    };
    const parts = section.parts.map((part, i) => slot(part.id, partHeading(i, part.title), part.demand));
    const limit = edition.rules.flatMap((rule) => (rule.kind === "length" && rule.section === section.id ? [rule.most] : []))[0];
    return {
      section, slots: parts.length > 0 ? parts : [slot("", undefined, section.demand)],
      items: parts.length > 0 ? placed.filter((one) => one.key === slotKey({ section: section.id, part: "" })).map(({ item }) => item) : [],
      length: limit === undefined ? undefined : { count: [...sectionWords(pieces, section.id)].length, most: limit },
    };
  });
}

/** The place that an item is about; of one about a whole section with parts, a place that no text stands in. */
function keyOf({ subject }: WorkItem, { pieces }: Report): string | undefined {
  if (!("finding" in subject) || !("section" in subject.finding.detail)) return undefined;
  const { detail } = subject.finding;
  return slotKey({ section: detail.section, part: "piece" in detail ? (pieces[detail.piece]?.part ?? "") : "" });
}
