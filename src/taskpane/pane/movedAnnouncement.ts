import { sayFinding } from "../../locales/say/finding";
import type { Names } from "../../locales/say/names";
import { sayPending } from "../../locales/say/pending";
import type { Words } from "../../locales/words";
import type { Moved } from "../moves";
import type { Announcement } from "./LiveRegion";

/** Where one was taken, for a person who does not see it: what it is, which of how many, and whether the end was passed. */
export function movedAnnouncement(moved: Moved | undefined, reportYear: number, names: Names, words: Words): Announcement | undefined {
  if (!moved) return undefined;
  const { at, of } = moved;
  const position = moved.what === "work" ? words.fill.position(at, of) : words.fill.moved.blankOf(at, of);
  const where = at === 0 ? "" : words.common.full(words.common.clauses([nameOf(moved, reportYear, names, words), position]));
  return { id: `moved ${moved.id}`, text: `${remarkOn(moved, words) ?? ""}${where}` };
}

/** What everybody is to know of it: that the end was passed, or that nothing is left. Undefined where one just went on. */
export function remarkOn({ what, at, of, round }: Moved, { fill: { moved: say } }: Words): string | undefined {
  if (at === 0) return say.nothing;
  if (round === undefined) return undefined;
  if (of === 1) return what === "work" ? say.only : say.onlyBlank;
  return round > 0 ? say.pastEnd : say.pastStart;
}

function nameOf({ item, target }: Moved, reportYear: number, names: Names, words: Words): string {
  if (item) return ("finding" in item.subject ? sayFinding(item.subject.finding, names, words, reportYear) : sayPending(item.subject.pending, names, words)).title;
  switch (target?.kind) {
    case "figure":
      return names.cell(target.figure);
    case "section":
      return names.section(target.section);
    case "meta": {
      const particulars: Readonly<Partial<Record<string, string>>> = words.findings.meta;
      return particulars[target.field] ?? words.fill.cover;
    }
    default:
      return "";
  }
}
