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
import { bare, trimmed } from "../../report/headingWords";
import type { Beside } from "./tableRows";

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

/**
 * `used`: indexes of the blocks that were read as tables of the form; `beside`: what of a block's rows is no figure, and
 * undefined for the others.
 */
export function recogniseNarrative(document: OutsideDocument, edition: Edition, used: ReadonlySet<number>, beside: ReadonlyMap<number, readonly (Beside | undefined)[]> = new Map()): NarrativeFound {
  const lines = linesOf(document, edition, used, beside);
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

function linesOf({ blocks }: OutsideDocument, edition: Edition, used: ReadonlySet<number>, beside: ReadonlyMap<number, readonly (Beside | undefined)[]>): readonly SourceLine[] {
  const titles = new Set(edition.sections.map(({ title }) => bare(title)));
  const lines: SourceLine[] = [];
  blocks.forEach((block, at) => {
    const add = (text: string, taken: SourceLine["taken"]): void => {
      lines.push({ text, block: at, heading: block.kind === "paragraph" && block.heading !== undefined, taken });
    };
    const paragraphs = (text: string): void => {
      for (const line of text.split(/\r\n|\r|\n/u)) if (trimmed(line) !== "") add(line, "no");
    };
    const rows = beside.get(at);
    if (rows)
      for (const row of rows) {
        if (row === undefined) {
          if (lines.at(-1)?.taken !== "figures") add("", "figures");
        }
        else if (!row.alone) add(row.text.replace(/\s+/gu, " "), "table");
        // A heading that was broken to fit its cell.
        else if (titles.has(bare(row.text))) add(row.text.replace(/\s*\n\s*/gu, ""), "no");
        else paragraphs(row.text);
      }
    else if (block.kind === "paragraph" && !used.has(at)) paragraphs(block.text);
    else {
      const text = block.kind === "table" ? block.cells.map((cell) => trimmed(cell.text)).join(" ") : block.text;
      for (const line of block.kind === "table" ? [text] : text.split(/\r\n|\r|\n/u)) if (used.has(at) || trimmed(line) !== "") add(line, used.has(at) ? "figures" : "table");
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
