/** In how many places two readings of last year's report differ: figures, particulars, and headings with their texts. */
import { paragraphsOf } from "./paragraphs";
import type { LastYear } from "./lastYear";
import { BLANK, sameReading } from "./reading";

export function lastDifferences(a: LastYear, b: LastYear): number {
  const figures = [...new Set([...a.figures.keys(), ...b.figures.keys()])].filter((id) => !sameReading(a.figures.get(id) ?? BLANK, b.figures.get(id) ?? BLANK));
  const [before, after] = [textsOf(a), textsOf(b)];
  const texts = [...new Set([...before.keys(), ...after.keys()])].filter((slot) => before.get(slot) !== after.get(slot));
  return figures.length + texts.length + [a.edition.id !== b.edition.id, a.year !== b.year, a.unit !== b.unit, a.titleName !== b.titleName].filter(Boolean).length;
}

function textsOf({ pieces }: LastYear): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { section, part, text } of paragraphsOf(pieces)) texts.set(`${section}/${part}`, `${texts.get(`${section}/${part}`) ?? ""}${text}\n`);
  return texts;
}
