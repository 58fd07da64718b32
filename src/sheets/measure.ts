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

/** The lines into which a cell of this inner width breaks the text, when any character may end a line. */
export function breakLines(text: string, size: number, width: number): readonly string[] {
  const limit = Math.max(1, width / size);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    for (const char of paragraph) {
      const wide = emOf(char);
      if (used + wide > limit && line !== "") {
        lines.push(line);
        [line, used] = ["", 0];
      }
      line += char;
      used += wide;
    }
    lines.push(line);
    return lines;
  });
}

/** Cells keep some points free on either side, and renderers differ: what text may count on. */
export const innerWidth = (columnPoints: number): number => (columnPoints - 5) * 0.97;

/** Height in points of a wrapped text in a cell of this width. */
export function textHeight(text: string, size: number, columnPoints: number, lineHeight = size * 1.35): number {
  return Math.ceil(breakLines(text, size, innerWidth(columnPoints)).length * lineHeight + 4);
}

/**
 * Splits a one-paragraph text into pieces of at most so many lines each, at the end of a line, so that print shows
 * no gap. The pieces joined are the text.
 */
export function splitByLines(text: string, size: number, columnPoints: number, maxLines: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  for (;;) {
    const lines = breakLines(rest, size, innerWidth(columnPoints));
    if (lines.length <= maxLines) return [...pieces, rest];
    pieces.push(lines.slice(0, maxLines).join(""));
    rest = rest.slice(pieces[pieces.length - 1]!.length);
  }
}
