/** A web page, or what a browser, Word, WPS or Excel puts on the clipboard as markup. Only its text is taken: nothing is run, nothing fetched. */
import { Parser } from "htmlparser2";
import { OutsideError } from "../../app/filesPort";
import { MOST_CHARACTERS } from "./decode";
import type { OutsideDocument } from "./document";
import { Flow } from "./flow";
import { raised } from "./raised";

/** Deeper than any page that people read; the parser walks its stack at every tag. */
const MOST_DEPTH = 1000;

const UNSEEN = new Set(["script", "style", "title", "template", "noscript", "select", "textarea", "button", "svg", "math", "object", "iframe", "audio", "video", "canvas", "del", "xml"]);
const BLOCKS = new Set(["p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "center", "form", "fieldset", "hr", "caption", "address", "figure", "figcaption", "body", "html"]);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
/** Marks of notes, as tags, as styles, and as Word's own links to them. */
const RAISED_TAGS = new Set(["sup", "sub"]);
const RAISED = /(?:^|;)\s*vertical-align\s*:\s*(?:super|sub|text-top)\b/iu;
const NOTE_CLASS = /\bMso(?:Foot|End)noteReference\b/u;
const NOTE_LINK = /#_(?:ft|ed)n\d/u;
/** Characters between which a line break of the source is no space. */
const WIDE = /[\u2e80-\u303f\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/u;

const span = (value: string | undefined): number => (value !== undefined && /^\s*\d{1,6}/u.test(value) ? Number.parseInt(value, 10) : 1);

const isMark = (tag: string, { style, class: name, href }: Readonly<Record<string, string>>): boolean =>
  RAISED_TAGS.has(tag) || RAISED.test(style ?? "") || NOTE_CLASS.test(name ?? "") || (tag === "a" && NOTE_LINK.test(href ?? ""));

const SPACES = new Set([..." \t\n\f\r"].map((space) => space.charCodeAt(0)));

/** A text in turns of white space and none. Not by a pattern: to step back, the engine notes each unit it took, and runs out over millions. */
function* runs(text: string): Generator<string> {
  for (let from = 0, to = 1; from < text.length; from = to++) {
    const space = SPACES.has(text.charCodeAt(from));
    while (to < text.length && SPACES.has(text.charCodeAt(to)) === space) to++;
    yield text.slice(from, to);
  }
}

/** Throws OutsideError: tooLarge, or unsafe where elements stand in one another beyond reason. */
export function htmlDocument(html: string, name: string): OutsideDocument {
  if (html.length > MOST_CHARACTERS) throw new OutsideError("tooLarge", `${html.length} characters`);
  const flow = new Flow();
  let depth = 0;
  /** Depth at which something unseen was opened. */
  let unseen: number | undefined;
  /** Depth at which the mark of a note was opened. */
  let mark: number | undefined;
  let pre = 0;
  /** White space that is written once something follows it on its line. */
  let gap = "";
  let last = "";

  const end = (): void => {
    flow.endParagraph();
    gap = last = "";
  };
  const write = (text: string): void => {
    for (const run of runs(text)) {
      if (SPACES.has(run.charCodeAt(0))) {
        gap += run;
        continue;
      }
      const joined = /[\n\r]/u.test(gap) && WIDE.test(last) && WIDE.test(run.slice(0, 1));
      if (gap !== "" && last !== "" && !joined) flow.write(" ");
      flow.write(mark === undefined ? run : raised(run));
      gap = "";
      last = run.slice(-1);
    }
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (++depth > MOST_DEPTH) throw new OutsideError("unsafe", "elements nested too deep");
      if (unseen !== undefined) return;
      if (UNSEEN.has(tag) || "hidden" in attributes || HIDDEN.test(attributes.style ?? "")) {
        unseen = depth;
        return;
      }
      if (mark === undefined && isMark(tag, attributes)) mark = depth;
      if (tag === "br") {
        end();
      } else if (tag === "table") {
        end();
        flow.openTable();
      } else if (tag === "tr") {
        end();
        flow.openRow();
      } else if (tag === "td" || tag === "th") {
        end();
        flow.openCell(span(attributes.colspan), span(attributes.rowspan));
      } else if (BLOCKS.has(tag)) {
        end();
        if (/^h[1-6]$/u.test(tag)) flow.heading = Number(tag.slice(1));
        if (tag === "pre") pre++;
      }
    },
    ontext(text) {
      if (unseen !== undefined) return;
      if (pre === 0) return write(text);
      text.split(/\r\n|\r|\n/u).forEach((line, i) => {
        if (i > 0) end();
        if (line !== "") flow.write(mark === undefined ? line : raised(line));
      });
    },
    onclosetag(tag) {
      if (unseen !== undefined) {
        if (unseen === depth) unseen = undefined;
        depth--;
        return;
      }
      if (mark === depth) mark = undefined;
      depth--;
      if (tag === "td" || tag === "th") flow.closeCell();
      else if (tag === "tr") flow.closeRow();
      else if (tag === "table") flow.closeTable();
      else if (!BLOCKS.has(tag)) return;
      end();
      if (tag === "pre") pre--;
    },
  }, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  // Before the parser closes by itself what the source left open.
  const brokenOff = flow.breakOff();
  parser.end();
  return { source: "html", name, blocks: flow.finish(), remarks: [], brokenOff };
}
