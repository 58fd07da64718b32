/** How wide text is and how many lines it takes: Excel does not tell, and does not fit merged rows by itself. */

/** Excel shows no row taller than this, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Width of a text in ems: a Chinese character or punctuation mark is one, a Latin letter or digit about half. */
export function ems(text: string): number {
  let width = 0;
  for (const char of text) width += emOf(char);
  return width;
}

function emOf(char: string): number {
  const code = char.codePointAt(0)!;
  // Chinese fonts draw these at full width though they stand among the Latin.
  if ("“”‘’—…·×÷°§±".includes(char)) return 1;
  return code < 0x2e80 ? 0.53 : 1;
}

/** Words and numbers are broken only where they are longer than a line; any other character may end one. */
const UNBROKEN = /[!-~]+|[\s\S]/gu;

/** The lines into which a cell of this inner width breaks the text. */
export function breakLines(text: string, size: number, width: number): readonly string[] {
  const limit = Math.max(1, width / size);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    const add = (some: string, wide: number): void => {
      if (used + wide > limit && line !== "") {
        lines.push(line);
        [line, used] = ["", 0];
      }
      line += some;
      used += wide;
    };
    for (const word of paragraph.match(UNBROKEN) ?? []) {
      if (ems(word) <= limit) add(word, ems(word));
      else for (const char of word) add(char, emOf(char));
    }
    lines.push(line);
    return lines;
  });
}

/** Cells keep some points free on either side, and renderers differ: what text may count on. */
export const innerWidth = (columnPoints: number): number => (columnPoints - 5) * 0.975;

/** Height in points of a wrapped text in a cell of this width. */
export function textHeight(text: string, size: number, columnPoints: number, lineHeight = size * 1.35): number {
  return Math.ceil(breakLines(text, size, innerWidth(columnPoints)).length * lineHeight + 4);
}

/** Marks that no line begins with, and marks that end a sentence. */
const NO_START = "，。、；：！？）〕》」』”’…—％%,.;:!?)";
const SENTENCE_END = "。！？；";
/** Behind the end of a text stands nothing, which any line may begin with. */
const beginsNone = (mark: string | undefined): boolean => mark !== undefined && NO_START.includes(mark);

/**
 * Splits a one-paragraph text into pieces of at most so many lines each: after the last sentence that fits, where the
 * reader does not mind a line that ends early; else at the end of a full line, and never before a closing mark. The
 * pieces joined are the text.
 */
export function splitByLines(text: string, size: number, columnPoints: number, maxLines: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (breakLines(rest, size, innerWidth(columnPoints)).length > maxLines) {
    const most = [...breakLines(rest, size, innerWidth(columnPoints)).slice(0, maxLines).join("")];
    const piece = most.slice(0, placeToSplit(most, [...rest][most.length])).join("");
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** The first so many lines of a one-paragraph text, its last line full unless a mark follows that no line begins with. */
export function firstLines(text: string, lines: number, size: number, width: number): string {
  const most = [...breakLines(text, size, width).slice(0, lines).join("")];
  return most.slice(0, endOfLine(most, [...text][most.length])).join("");
}

/** How many of these characters go into the piece; `next`: the character that follows them. */
function placeToSplit(characters: readonly string[], next: string | undefined): number {
  for (let at = characters.length; at > characters.length * 0.6; at--) if (SENTENCE_END.includes(characters[at - 1]!) && !beginsNone(characters[at] ?? next)) return at;
  return endOfLine(characters, next);
}

/** The last place at which these characters may be parted from the rest. */
function endOfLine(characters: readonly string[], next: string | undefined): number {
  let at = characters.length;
  while (at > 1 && beginsNone(characters[at] ?? next)) at -= 1;
  return at;
}
