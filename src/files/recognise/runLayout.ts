/** A table of the form as a text copy shows it: words, then the figures that follow them, with no border between. */
import type { Figure, Table } from "../../statute/types";

export interface Run {
  readonly table: Table;
  /** The figures that follow one another without words between them. */
  readonly figures: readonly Figure[];
  /** All words since the figures before, as `bareWords` leaves them. */
  readonly words: string;
  /** The last label of them: `words` may be cut short or worded otherwise further up. */
  readonly label: string;
  /** The label's own number, 2 in 2.没有现成信息: a copy glues it to the figures of the row before. "" for none. */
  readonly number: string;
}

/** Words without what copies change: spaces, punctuation, digits and brackets. */
export const bareWords = (text: string): string => text.normalize("NFKC").replace(/[^\p{Letter}]/gu, "");

/** The runs of a table in reading order. */
export function runsOf(table: Table): readonly Run[] {
  const byId = new Map(table.figures.map((figure) => [figure.id, figure]));
  const runs: Run[] = [];
  let texts: string[] = [];
  let figures: Figure[] = [];
  const close = (): void => {
    const last = texts[texts.length - 1] ?? "";
    if (figures.length > 0) runs.push({ table, figures, words: bareWords(texts.join("")), label: bareWords(last), number: /^(\d+)[.．、]/.exec(last)?.[1] ?? "" });
  };
  for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const figure = cell.figure && byId.get(cell.figure);
    if (figure) figures.push(figure);
    else if (cell.text !== "") {
      if (figures.length > 0) {
        close();
        [texts, figures] = [[], []];
      }
      texts.push(cell.text);
    }
  }
  close();
  return runs;
}
