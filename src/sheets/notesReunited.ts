/** The rows of 审核说明 as they shall be drawn anew: words and what they rest on together again, where the left columns alone were sorted or moved. */
import { sameWriting } from "../report/explanations";
import type { NotesLine } from "./notesRow";

/** Nothing goes: words that belong to nothing become a row of their own, what nobody explains any more keeps its place without words. */
export function reunited(lines: readonly NotesLine[]): readonly NotesLine[] {
  const parted = lines.filter(({ explanation }) => explanation?.fault === "parted");
  if (parted.length === 0) return lines;
  const left = parted.map(({ explanation, words }) => ({ ...words, why: explanation!.why, who: explanation!.who, date: explanation!.date }));
  const taken = new Set<(typeof left)[number]>();
  const mended = lines.map((line): NotesLine => {
    const { explanation } = line;
    if (explanation?.fault !== "parted") return line;
    const own = left.find((words) => !taken.has(words) && sameWriting(words.said ?? "", explanation.said));
    if (own) taken.add(own);
    const { said: _said, why = "", who = "", date = "", ...rest } = own ?? {};
    const { fault: _fault, ...whole } = explanation;
    return { explanation: { ...whole, why, who, date }, words: rest };
  });
  const rest = left.filter((words) => !taken.has(words)).map((words): NotesLine => ({ explanation: undefined, words }));
  return [...mended, ...rest.filter(({ words }) => Object.values(words).some((word) => word !== ""))];
}
