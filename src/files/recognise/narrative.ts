/** The words of a report in a source: title, sections with their paragraphs, 落款 and date; what belongs to none of them is said, not taken. */
import type { SectionReceipt, SourceRemark } from "../../report/imported";
import type { Day, Piece } from "../../report/types";
import type { Edition, Section } from "../../statute/types";
import type { OutsideDocument } from "../outside/document";
import { Left } from "./narrativeLeft";
import { findEnd } from "./narrativeEnd";
import { findHeadings, type Heading, type Line } from "./narrativeHeadings";
import { piecesOf } from "./narrativeParts";
import { findTitle } from "./narrativeTitle";
import { trimmed } from "./narrativeWords";

export interface NarrativeFound {
  readonly unit: string;
  readonly titleName: string;
  readonly year: number | undefined;
  readonly date: Day | undefined;
  readonly pieces: readonly Piece[];
  /** One for each narrative section of the edition, in its order. */
  readonly sections: readonly SectionReceipt[];
  readonly remarks: readonly SourceRemark[];
}

interface SourceLine extends Line {
  /** Read as figures already, or cells of another table. */
  readonly taken: "no" | "figures" | "table";
}

/** Words of a page around an article, wherever they stand. */
const FURNITURE = /^(?:当前位置|您(?:现在)?的位置|发布(?:时间|日期|机构)|信息来源|来源[:：]|浏览(?:次数|量)|字号|字体|打印|分享|索引号|附件下载|相关链接|扫一扫|【?(?:打印|关闭|字体)|微信|主办单位|网站地图)/u;
const isSentence = (text: string): boolean => text.length >= 40 || /[。！？；：.!?;:”）)]$/u.test(text);

/** `used`: indexes of the blocks that were read as tables of the form. */
export function recogniseNarrative(document: OutsideDocument, edition: Edition, used: ReadonlySet<number>): NarrativeFound {
  const lines = linesOf(document, used);
  const headings = findHeadings(lines, edition);
  const first = headings[0]?.line ?? lines.length;
  const title = findTitle(lines, first, edition);
  const last = headings.at(-1);
  const end = last ? findEnd(lines, last.line + 1) : undefined;
  const left = new Left();
  const text = new Map<Section, string[]>();

  const say = (section: Section, content: string): void => {
    const said = text.get(section);
    if (said) said.push(content);
    else text.set(section, [content]);
  };
  const take = (section: Section | undefined, from: number, to: number, wanted: (line: string, at: number) => boolean): void => {
    for (let at = from; at < to; at++) {
      const line = lines[at]!;
      const content = trimmed(line.text);
      if (line.taken === "figures") left.interrupt();
      else if (line.taken === "no" && section?.kind === "narrative" && !FURNITURE.test(content) && wanted(content, at)) {
        left.interrupt();
        say(section, content);
      } else left.add(content);
    }
    left.interrupt();
  };

  const introduction = edition.sections.find((s) => s.title === "");
  const begins = title ? title.line + 1 : 0;
  take(undefined, 0, title ? title.from : 0, () => false);
  take(last ? introduction : undefined, begins, first, isSentence);
  headings.forEach((heading, i) => {
    const { section, rest, line } = heading;
    const to = headings[i + 1]?.line ?? end?.from ?? lines.length;
    if (rest !== "" && lines[line]!.taken === "no") {
      if (section?.kind === "narrative") say(section, rest);
      else left.add(rest);
    }
    // Without a date nothing says where the report ends: what stands last and is no sentence is the page's.
    const open = heading === last && !end;
    const lastSentence = open ? lastIndex(lines, line + 1, to) : to;
    take(section, line + 1, to, (_, at) => at <= lastSentence);
  });
  take(undefined, end?.to ?? lines.length, lines.length, () => false);

  const pieces = [...text].flatMap(([section, paragraphs]) => piecesOf(section, paragraphs));
  return {
    unit: end?.unit || title?.titleName || "", titleName: title?.titleName ?? "", year: title?.year, date: end?.date, pieces,
    sections: edition.sections.filter((s) => s.kind === "narrative").map((section) => receiptOf(section, headings, pieces)),
    remarks: left.remarks,
  };
}

function linesOf({ blocks }: OutsideDocument, used: ReadonlySet<number>): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  blocks.forEach((block, at) => {
    const texts = block.kind === "table" ? [block.cells.map((cell) => trimmed(cell.text)).join(" ")] : block.text.split(/\r\n|\r|\n/u);
    for (const text of texts) {
      if (trimmed(text) === "" && !used.has(at)) continue;
      lines.push({ text, block: at, heading: block.kind === "paragraph" && block.heading !== undefined, taken: used.has(at) ? "figures" : block.kind === "table" ? "table" : "no" });
    }
  });
  return lines;
}

function lastIndex(lines: readonly SourceLine[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const content = trimmed(lines[at]!.text);
    if (isSentence(content) && !FURNITURE.test(content)) return at;
  }
  return from - 1;
}

function receiptOf(section: Section, headings: readonly Heading[], pieces: readonly Piece[]): SectionReceipt {
  const own = pieces.filter((piece) => piece.section === section.id);
  const heading = headings.find((h) => h.section === section);
  return {
    section: section.id,
    found: heading !== undefined || (section.title === "" && own.length > 0),
    paragraphs: own.length,
    characters: own.reduce((sum, { content }) => sum + [...content].length, 0),
    ...(heading && heading.text !== section.title && { heading: heading.text }),
  };
}
