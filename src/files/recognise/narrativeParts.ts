/** The parts of a section, （一）主动公开 and so on, found by their titles; and which paragraphs stand under which. */
import type { Section, SectionPart } from "../../statute/types";
import type { Piece } from "../../report/types";
import { bare, containment, numbered } from "./narrativeWords";

const LONGEST = 24;

/** Paragraphs of a section as pieces; headings of its parts are not text, whatever number they carry. */
export function piecesOf(section: Section, paragraphs: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let part = "";
  for (const paragraph of paragraphs) {
    const begun = partOf(paragraph, section.parts);
    if (begun) part = begun.part.id;
    const content = begun ? begun.rest : paragraph;
    if (content !== "") pieces.push({ section: section.id, part, kind: "text", startsParagraph: true, content });
  }
  return pieces;
}

/** `（一）主动公开情况`, `依申请公开` alone, or `（一）主动公开。全年……`: the part, and what stands behind its title. */
function partOf(text: string, parts: readonly SectionPart[]): { readonly part: SectionPart; readonly rest: string } | undefined {
  if (parts.length === 0) return undefined;
  const number = numbered(text);
  const body = number ? number.rest : text;
  const stop = /[。：:]|\s/u.exec(body);
  const title = stop ? body.slice(0, stop.index) : body;
  if (title.length > LONGEST) return undefined;
  const core = bare(title);
  const part = parts.find((p) => bare(p.title) === core) ?? (number ? closest(core.replace(/(?:工作|情况)+$/u, ""), parts) : undefined);
  // What ends like a sentence and has words of its own is one: （一）主动公开数量有增加。
  if (stop && part && !bare(part.title).includes(core) && !/(?:工作|情况|信息)$/u.test(core)) return undefined;
  // Without a number, only a line that is nothing but the title.
  if (!part || (!number && bare(body) !== core)) return undefined;
  return { part, rest: stop ? body.slice(stop.index + 1).trim() : "" };
}

/** `主动公开情况`, `平台建设`: one holds the other whole. */
function closest(core: string, parts: readonly SectionPart[]): SectionPart | undefined {
  if (core.length < 2) return undefined;
  const near = parts.filter((p) => containment(core, bare(p.title)) === 1 && Math.min(core.length, bare(p.title).length) >= 4);
  return near.length === 1 ? near[0] : undefined;
}
