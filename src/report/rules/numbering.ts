/** Numbered points go up by one; one finding a list, with the whole list as it is and as it should be. */
import type { Edition, NumberingRule } from "../../statute/types";
import { brokenLists, type ListedMark, type PlacedMark } from "../numberedLists";
import { numberMarks, writtenLike, type MarkKind } from "../numberMarks";
import { textLines, type TextLine } from "../textLines";
import type { Finding, Report, TextEdit } from "../types";

export function numberingFindings({ code, level }: NumberingRule, { edition, pieces }: Report): readonly Finding[] {
  const lines = textLines(pieces);
  const marks = new Map<string, PlacedMark[]>();
  lines.forEach((line, at) => {
    if (line.live) return;
    for (const mark of numberMarks(line.text)) {
      // A row of a table quoted with its number, or a line that goes on with a sentence, begins no point.
      if (quotesForm(edition, line.text.slice(mark.at)) || (mark.leads && !line.startsParagraph)) continue;
      const place = `${line.section}/${line.part}/${mark.kind satisfies MarkKind}`;
      marks.set(place, [...(marks.get(place) ?? []), { mark, line: at }]);
    }
  });
  return [...marks.values()].flatMap((of) => brokenLists(of)).map((list): Finding => {
    const first = list.find(({ mark, value }) => mark.value !== value)!;
    const { piece, section } = lines[first.line]!;
    const before = list.map(({ mark }) => mark.text);
    return {
      key: `${code}:${piece}:${lines[first.line]!.at + first.mark.at}`, code, level, unfilled: false, table: undefined, figures: [],
      detail: { kind: "numbering", section, piece, seen: before.join("、"), before, after: list.map(renumbered), edits: edits(list, lines, pieces) },
    };
  });
}

const renumbered = ({ mark, value }: ListedMark): string => mark.text.replace(mark.number, writtenLike(value, mark));

function edits(list: readonly ListedMark[], lines: readonly TextLine[], pieces: readonly { readonly content: string }[]): readonly TextEdit[] {
  const wrong = list.filter(({ mark, value }) => mark.value !== value);
  return [...new Set(wrong.map(({ line }) => lines[line]!.piece))].map((piece): TextEdit => {
    const { content } = pieces[piece]!;
    // From the end, so that what stands before keeps its place.
    const text = wrong.filter(({ line }) => lines[line]!.piece === piece).reduceRight((words, one) => {
      const at = lines[one.line]!.at + one.mark.at;
      return `${words.slice(0, at)}${writtenLike(one.value, one.mark)}${words.slice(at + one.mark.number.length)}`;
    }, content);
    return { piece, seen: content, text };
  });
}

const labels = new WeakMap<Edition, readonly string[]>();

/** Rows as they are quoted: `三）不予公开`, from their number on. */
function quotesForm(edition: Edition, from: string): boolean {
  let made = labels.get(edition);
  if (!made) labels.set(edition, (made = edition.tables.flatMap((t) => t.cells.flatMap(({ role, text }) => (role === "label" && text !== "" ? [text.replace(/^[（(]/u, "").slice(0, 6)] : [])))));
  return made.some((label) => from.startsWith(label));
}
