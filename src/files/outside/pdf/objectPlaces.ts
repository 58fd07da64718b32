/** The table of a PDF that says where its objects stand, compared with where they do stand. */
import { OutsideError } from "../../../app/filesPort";

const OBJECT = /\s{0,4}\d+\s+\d+\s+obj\b/uy;
const TABLE = /\s{0,4}xref\b/uy;
const SECTION = /\s*\d+\s+(\d+)(?=\s)/uy;
const ENTRY = /\s*(\d{1,10})\s+\d{1,5}\s+([fn])/uy;
/** A trailer is a few hundred letters long. */
const TRAILER = 4000;
const MOST_TABLES = 1000;

/** Throws OutsideError broken where an object is not where the table says: something was lost, put in or moved on the way. */
export function assertObjectsInPlace(text: string): void {
  const start = /startxref\s+(\d{1,10})\s/u.exec(text.slice(text.lastIndexOf("startxref")))?.[1];
  if (start === undefined) throw new OutsideError("broken", "the PDF does not say where its table is");
  // A little may stand before the head; some programs count it, some do not.
  const bases = new Set([text.indexOf("%PDF-"), 0]);
  if (![...bases].some((base) => isInPlace(text, base, Number(start)))) throw new OutsideError("broken", "objects of the PDF are not where its table says");
}

function isInPlace(text: string, base: number, start: number): boolean {
  const seen = new Set<number>();
  for (let place: number | undefined = start; place !== undefined && !seen.has(place) && seen.size < MOST_TABLES; ) {
    seen.add(place);
    const from: number = base + place;
    const head = matchEnd(TABLE, text, from);
    // A table in a stream has a sum of its own.
    const end = head === undefined ? matchEnd(OBJECT, text, from) : entriesEnd(text, base, head);
    if (end === undefined) return false;
    place = earlier(text.slice(end, endOf(text, head === undefined ? "stream" : "startxref", end)));
  }
  return true;
}

/** Where the entries end; undefined where one of them leads to no object. */
function entriesEnd(text: string, base: number, from: number): number | undefined {
  let at = from;
  for (let section = match(SECTION, text, at); section; section = match(SECTION, text, at)) {
    at = SECTION.lastIndex;
    for (let left = Number(section[1]); left > 0; left--) {
      const entry = match(ENTRY, text, at);
      if (!entry) return undefined;
      at = ENTRY.lastIndex;
      const [, offset, use] = entry;
      // Programs write 0 for an object that they left out.
      if (use === "n" && Number(offset) > 0 && matchEnd(OBJECT, text, base + Number(offset)) === undefined) return undefined;
    }
  }
  return at;
}

const earlier = (trailer: string): number | undefined => {
  const place = /\/Prev\s+(\d{1,10})\b/u.exec(trailer)?.[1];
  return place === undefined ? undefined : Number(place);
};

function endOf(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at < 0 ? from + TRAILER : Math.min(at, from + TRAILER);
}

function match(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
const matchEnd = (sticky: RegExp, text: string, at: number): number | undefined => (match(sticky, text, at) ? sticky.lastIndex : undefined);
