/** Which edition the tables of a source are of, by their words and never by a year: offices keep old forms. */
import type { Edition } from "../../statute/types";
import { wordsOf } from "./formRows";
import { foldLabel } from "./labels";

/** Fewer words of a table than this are a coincidence. */
const FEWEST = 3;

/**
 * The edition whose words stand there most completely: each word found counts for it, each that a found table lacks
 * against it. The first of equals. Undefined when no table of any is there.
 */
export function editionOfCells(texts: readonly string[], editions: readonly Edition[]): Edition | undefined {
  const seen = new Set(texts.map(foldLabel));
  return bestOf(editions, (word) => seen.has(word));
}

/** The same for running text, where words stand within others; undefined where no edition has any. */
export function editionOfText(paragraphs: readonly string[], editions: readonly Edition[]): Edition | undefined {
  const text = foldLabel(paragraphs.join("\n"));
  return bestOf(editions, (word) => text.includes(word));
}

function bestOf(editions: readonly Edition[], stands: (word: string) => boolean): Edition | undefined {
  let best: Edition | undefined;
  let most = -Infinity;
  for (const edition of editions) {
    let score = 0;
    let any = false;
    for (const table of edition.tables) {
      const words = [...wordsOf(table)];
      const there = words.filter(stands).length;
      if (there < Math.min(FEWEST, words.length)) continue;
      any = true;
      score += 2 * there - words.length;
    }
    if (any && score > most) [best, most] = [edition, score];
  }
  return best;
}
