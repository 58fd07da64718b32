import type { Homeless } from "../../report/switchEdition";
import { moreWords } from "../more";
import type { Words } from "../words";
import { sayReading } from "./change";
import type { Names } from "./names";

/** Something without a place in the other form: where it stood and what stood there. `from`: its own form. */
export function sayHomeless(one: Homeless, from: Names, into: Names, words: Words): string {
  const say = moreWords(words).switching;
  if (one.kind === "text") return say.text(from.section(one.place.section), from.part(one.place.section, one.place.part), one.text);
  const what = say.figure(from.brief(one.figure), sayReading(one.reading, words));
  return one.summed === undefined ? what : say.summed(what, into.brief(one.summed));
}
