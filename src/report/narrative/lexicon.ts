/** All that the reader knows for one edition: its words in one list, its quantities and matters. Made once per edition. */
import { READING_WORDS, type ReadingWords } from "../../statute/readingWords";
import type { Matter, Quantity, Wordings } from "../../statute/said";
import type { Edition, SaidRule } from "../../statute/types";
import type { Meaning, Role } from "./tokens";
import { spelled, WordList } from "./wordList";

export interface Lexicon {
  readonly words: WordList<Meaning>;
  readonly units: ReadingWords["units"];
  readonly region: RegExp;
  readonly quantities: readonly Quantity[];
  readonly byId: ReadonlyMap<string, Quantity>;
  readonly matters: ReadonlyMap<string, Matter>;
}

const made = new WeakMap<Edition, Lexicon>();

export function lexiconOf(edition: Edition): Lexicon {
  let lexicon = made.get(edition);
  if (!lexicon) made.set(edition, (lexicon = make(edition)));
  return lexicon;
}

function make(edition: Edition): Lexicon {
  const rules = edition.rules.filter((r): r is SaidRule => r.kind === "said");
  const quantities = rules.flatMap((r) => r.quantities);
  const matters = new Map(rules.flatMap((r) => r.matters).map((m) => [m.id, m]));
  const words = new WordList<Meaning>();
  const add = (wordings: Wordings, what: (meaning: Meaning) => void): void => {
    for (const word of new Set(wordings.flatMap(spelled))) if (word !== "") what(words.at(word, () => ({ roles: new Set(), quantities: [], matters: [] })));
  };
  const { region, units, ...lists } = READING_WORDS;
  for (const [role, wordings] of Object.entries(lists) as [Role, Wordings][]) add(wordings, (m) => m.roles.add(role));
  for (const { id, names, plainNames } of matters.values()) {
    add(names, (m) => m.matters.push({ id, plain: false }));
    add(plainNames, (m) => m.matters.push({ id, plain: true }));
  }
  quantities.forEach((quantity, i) => add(quantity.words, (m) => m.quantities.push(i)));
  return { words, units, region: new RegExp(region, "u"), quantities, byId: new Map(quantities.map((q) => [q.id, q])), matters };
}
