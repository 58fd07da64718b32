/** What leaves for Word, the portal and plain text, parsed again: every figure, every paragraph, every merge, and nothing else. */
import fc from "fast-check";
import { plainText } from "../../src/files/markup/plainText";
import { portalHtml } from "../../src/files/markup/portal";
import { wordHtml } from "../../src/files/markup/word";
import { paragraphsOf } from "../../src/report/paragraphs";
import type { Piece, Reading, Report } from "../../src/report/types";
import { ems } from "../../src/sheets/measure";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition, Table } from "../../src/statute/types";
import { FILL_KINDS, fillsOf, reportOfFill } from "../support/fills";
import { META, publishedReport, reportOf, withFigure } from "../support/reports";
import { TOY } from "../support/toy";
import { gridOf, outline, parsed, said } from "./parsed";
import { runs, someOf } from "../support/runs";

const FORMS = [...EDITIONS, TOY].map((edition) => [edition.name, edition] as const);
const DIALECTS = [["word", wordHtml], ["portal", portalHtml]] as const;
const DRAFT = "草稿（未通过校验）";

const HOSTILE = ["<script>alert(1)</script>", "</p></td></table><h1>", "&lt;b&gt; & &amp;#60;", '" onclick="alert(1)', "<!-- ", "-->]]>", "<img src=x onerror=alert(1)>", "𠮷😀\ud800", "a\u0000b\u0007c", "=HYPERLINK(\"x\")", "javascript:alert(1)", "'单'“双”", "x\ty"];
const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 40 }), fc.constant("2024年，本街道主动公开政府信息。"));
/** As a page shows them: control characters are no part of a document, nor is half a character. */
const shown = (text: string): string => text.replace(/\r\n|\r/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "").replace(/\p{Cs}/gu, "\ufffd");

function reportsOf(edition: Edition): fc.Arbitrary<Report> {
  const slots = edition.sections.filter((s) => s.kind === "narrative").flatMap((s) => ["", ...s.parts.map((p) => p.id)].map((part) => ({ section: s.id, part })));
  const piece = fc.record({ slot: fc.constantFrom(...slots), startsParagraph: fc.boolean(), content: words });
  const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.map(({ slot, ...rest }): Piece => ({ ...slot, kind: "text", ...rest })));
  return fc
    .record({ fill: fc.constantFrom(...FILL_KINDS).chain((kind) => fillsOf(edition, kind)), pieces, unit: words, titleName: words, text: words, at: fc.nat() })
    .map(({ fill, pieces: said, unit, titleName, text, at }) => {
      const report = reportOfFill(fill);
      const ids = [...report.figures.keys()];
      const reading: Reading = text === "" ? { kind: "blank" } : { kind: "text", text };
      return withFigure({ ...report, pieces: said, meta: { ...report.meta, unit, titleName } }, ids[at % ids.length]!, reading);
    });
}

const figureText = (reading: Reading | undefined): string => (!reading || reading.kind === "blank" ? "" : reading.kind === "number" ? (Number.isInteger(reading.value) ? BigInt(reading.value).toString() : String(Number(reading.value.toFixed(6)))) : shown(reading.text));
const formGrid = (table: Table, report: Report) =>
  table.cells.map(({ row, column, rowSpan, columnSpan, text, figure }) => ({ row, column, rowSpan, columnSpan, text: figure ? figureText(report.figures.get(figure)) : text })).sort((a, b) => a.row - b.row || a.column - b.column);

/** What a reader expects from top to bottom, without the help of the code under test. */
function expected({ edition, meta, pieces }: Report): readonly (readonly [string, string])[] {
  const all = paragraphsOf(pieces);
  const numerals = "一二三四五";
  const signature = [meta.unit, meta.date ? `${meta.date.year}年${meta.date.month}月${meta.date.day}日` : ""];
  return [
    ["h1", shown(`${meta.titleName || meta.unit}${meta.year}年${edition.reportTitle}`)],
    ...edition.sections.flatMap((section): (readonly [string, string])[] => {
      const own = (part: string) => all.filter((p) => p.section === section.id && p.part === part).map((p): readonly [string, string] => ["p", shown(p.text)]);
      const parts = section.parts.filter((p) => own(p.id).length > 0);
      return [
        ...(section.title === "" ? [] : [["h2", section.title] as const]),
        ...(section.kind === "table" ? [["table", ""] as const] : []),
        ...own(""),
        ...parts.flatMap((p, i) => [["h3", `（${numerals[i]}）${p.title}`] as const, ...own(p.id)]),
      ];
    }),
    ...signature.filter((line) => line !== "").map((line): readonly [string, string] => ["p", shown(line)]),
  ];
}

describe.each(someOf(DIALECTS, 2))("the markup for %s", (dialect, html) => {
  it.each(FORMS)("says every heading and paragraph of any report, and nothing else (%s)", (_name, edition) => {
    fc.assert(fc.property(reportsOf(edition), (report) => expect(outline(parsed(html(report, false))).map(([tag, text]) => [tag, text.replace(/\n(?=政府信息|玩具报告)/, "")])).toEqual(expected(report))), { numRuns: runs(2, 10) });
  });

  it.each(FORMS)("draws every table with the form's own cells and merges, and every figure as it stands (%s)", (_name, edition) => {
    fc.assert(
      fc.property(reportsOf(edition), (report) => {
        const tables = [...parsed(html(report, false)).querySelectorAll("table")];
        expect(tables.map(gridOf)).toEqual(edition.tables.map((table) => ({ columns: table.columns, cells: formGrid(table, report) })));
      }),
      { numRuns: runs(2, 8) },
    );
  });

  it.each(FORMS)("takes nothing a person typed for markup (%s)", (_name, edition) => {
    const elements = new Set(["h1", "h2", "h3", "p", "br", "strong", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td"]);
    const attributes = new Set(["style", "rowspan", "colspan", "width", "border", "cellspacing", "cellpadding", "scope"]);
    fc.assert(
      fc.property(reportsOf(edition), fc.boolean(), (report, draft) => {
        const body = parsed(html(report, draft));
        for (const element of body.querySelectorAll("*")) {
          expect(elements).toContain(element.localName);
          for (const { name } of element.attributes) expect(attributes).toContain(name);
        }
        expect(body.ownerDocument.createNodeIterator(body, 128).nextNode()).toBeNull();
      }),
      { numRuns: runs(2, 8) },
    );
  });

  it("says at its head that a draft is one, and says it of no other report", () => {
    const report = publishedReport("huaian_2024");
    expect(said(parsed(html(report, true)).firstElementChild!)).toBe(DRAFT);
    expect(parsed(html(report, false)).textContent).not.toContain("草稿");
  });

  it("leaves blanks empty, prints 0 as 0, signs, decimals and all digits of great numbers, and keeps a text's own words", () => {
    const table = TOY.tables[0]!;
    const [a, b, total, c, d] = table.figures.map((f) => f.id);
    const report = reportOf(new Map<(typeof table.figures)[number]["id"], Reading>([[a!, { kind: "number", value: 0 }], [b!, { kind: "number", value: -3 }], [total!, { kind: "number", value: 0.1 + 0.2 }], [c!, { kind: "number", value: 999_999_999_999_999 }], [d!, { kind: "text", text: " １２件\n无 " }]]), { edition: TOY });
    const cells = gridOf(parsed(html(report, false)).querySelector("table")!).cells.map((cell) => cell.text);
    expect(cells.slice(4)).toEqual(["收到", "0", "-3", "0.3", "办结", "999999999999999", " １２件\n无 ", ""]);
  });

  if (dialect === "word") {
    it("carries the fonts, sizes and line spacing of an official document on every paragraph, and no class", () => {
      const body = parsed(html(publishedReport("huaian_2024"), false));
      const styleOf = (selector: string) => body.querySelector(selector)!.getAttribute("style")!;
      expect(styleOf("h1")).toMatch(/font-family:'方正小标宋简体'.*font-size:22pt/);
      expect(styleOf("h2")).toMatch(/line-height:29pt.*font-family:'黑体'.*font-size:16pt/);
      expect(styleOf("body > p")).toMatch(/text-indent:32pt.*line-height:29pt.*font-family:'仿宋_GB2312','仿宋'.*font-size:16pt/);
      expect(styleOf("td p")).toMatch(/text-indent:0.*font-size:10\.5pt/);
      expect([...body.querySelectorAll("h1,h2,h3,p")].filter((element) => !/line-height:.*font-family:.*font-size:/.test(element.getAttribute("style") ?? ""))).toEqual([]);
    });

    it("ends the longer line of the signature four characters from the right, and puts the middle of the other at its middle", () => {
      const right = (unit: string) => [...parsed(html({ ...publishedReport("huaian_2024"), meta: { ...META, unit } }, false)).querySelectorAll("body > p")].slice(-2).map((p) => Number(/margin:\S+ ([\d.]+)pt/.exec(p.getAttribute("style")!)![1]));
      const width = (text: string) => ems(text) * 16;
      const date = width("2025年1月20日");
      expect(right("某局")).toEqual([expect.closeTo(64 + (date - 32) / 2, 1), 64]);
      expect(right("宁波市鄞州区东柳街道办事处")).toEqual([64, expect.closeTo(64 + (13 * 16 - date) / 2, 1)]);
    });
  } else {
    it("carries no font, size or colour of its own, and heads that say what they head", () => {
      const body = parsed(html(publishedReport("huaian_2024"), false));
      const styles = new Set([...body.querySelectorAll("[style]")].map((element) => element.getAttribute("style")));
      expect(styles).toEqual(new Set(["border: 1px solid #000", "border-collapse: collapse; width: 100%", "text-align: right"]));
      expect([...body.querySelectorAll("th")].every((head) => head.getAttribute("scope") === "col")).toBe(true);
      expect(said([...body.querySelectorAll("th")][1]!)).toBe("信息内容");
    });
  }
});

describe("the plain text", () => {
  it.each(FORMS)("has each heading and paragraph on a line and each table as rows of cells (%s)", (_name, edition) => {
    const report = reportOf(new Map(edition.tables.flatMap((t) => t.figures.map((f, i) => [f.id, { kind: "number", value: i }] as const))), { edition });
    const lines = plainText(report, false).split("\n");
    const rows = edition.tables.flatMap((table) =>
      Array.from({ length: table.rows }, (_, row) => Array.from({ length: table.columns }, (__, column) => {
        const cell = table.cells.find((c) => c.row === row && c.column === column);
        return cell?.figure ? String(table.figures.findIndex((f) => f.id === cell.figure)) : (cell?.text ?? "");
      }).join("\t")),
    );
    expect(lines.filter((line) => line.includes("\t"))).toEqual(rows.filter((line) => line.includes("\t")));
    expect(lines.filter((line) => !line.includes("\t"))).toEqual([...expected(report).filter(([tag]) => tag !== "table").map(([, text]) => text), ""]);
  });

  it("keeps a row one row whatever a cell holds, and says that a draft is one", () => {
    const id = TOY.tables[0]!.figures[0]!.id;
    const text = plainText(reportOf(new Map([[id, { kind: "text", text: "一\t二\r\n三" }]]), { edition: TOY }), true);
    expect(text.split("\n")[0]).toBe(DRAFT);
    expect(text).toContain("\n收到\t一 二 三\t\t\n");
  });
});
