/** No heading of the form is typed into the text. Its own would be printed twice; under another's the text stands in the wrong place. */
import type { HeadingRule } from "../../statute/types";
import { headingTyped } from "../headingTyped";
import { textLines } from "../textLines";
import type { Finding, Report, TextEdit } from "../types";

export function headingFindings({ code, level, whose }: HeadingRule, { edition, pieces }: Report): readonly Finding[] {
  return textLines(pieces).flatMap(({ piece, section, part, live, at, text, startsParagraph }): Finding[] => {
    const found = live || !startsParagraph ? undefined : headingTyped(edition, section, part, text);
    if (!found || found.own !== (whose === "own")) return [];
    const { title, own, rest } = found;
    const seen = text.slice(0, text.length - rest.length).trim();
    return [{ key: `${code}:${piece}:${at}`, code, level, unfilled: false, table: undefined, figures: [], detail: { kind: "heading", section, piece, seen, title, own, edits: [without(pieces[piece]!.content, piece, at, text, rest)] } }];
  });
}

/** The piece without the heading: the line of it goes with its line break, unless words stand behind it. */
function without(content: string, piece: number, at: number, line: string, rest: string): TextEdit {
  const begin = content.lastIndexOf("\n", at - 1) + 1;
  const next = content.indexOf("\n", at);
  const end = next < 0 ? content.length : next + 1;
  const text = rest !== "" ? content.slice(0, at) + content.slice(at + line.length - rest.length) : (content.slice(0, begin) + content.slice(end)).replace(next < 0 ? /\n$/u : /^$/u, "");
  return { piece, seen: content, text };
}
