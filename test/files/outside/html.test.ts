/** Web pages and clipboard markup: the text and the cells that a reader of the page sees, and nothing that he does not. */
import fc from "fast-check";
import { OutsideError } from "../../../src/app/filesPort";
import type { OutsideBlock } from "../../../src/files/outside/document";
import { htmlDocument } from "../../../src/files/outside/html";

const blocks = (html: string): readonly OutsideBlock[] => htmlDocument(html, "").blocks;
/** Paragraphs as they are; tables as cells `row,column,rowSpan,columnSpan:text`. */
const told = (html: string): readonly unknown[] =>
  blocks(html).map((block) => (block.kind === "paragraph" ? block.text : block.cells.map((c) => `${c.row},${c.column},${c.rowSpan},${c.columnSpan}:${c.text}`)));
const refused = (html: string): string => {
  try {
    htmlDocument(html, "");
  } catch (error) {
    if (error instanceof OutsideError) return error.reason;
    throw error;
  }
  return "read";
};

describe("a web page", () => {
  it("is paragraphs and tables in their order, headings with their level", () => {
    expect(told("<h2>一、总体情况</h2><p>甲</p><table><tr><td>1<td>2</table>乙<br>丙")).toEqual(["一、总体情况", "甲", ["0,0,1,1:1", "0,1,1,1:2"], "乙", "丙"]);
    expect(blocks("<h2>一</h2>")[0]).toEqual({ kind: "paragraph", text: "一", heading: 2 });
  });

  it("lays merged cells where a browser lays them", () => {
    expect(told("<table><tr><td rowspan=2>a</td><td colspan='2'>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td rowspan=9>e</td><td>f</td><td>g</td></tr></table>")).toEqual([
      ["0,0,2,1:a", "0,1,1,2:b", "1,1,1,1:c", "1,2,1,1:d", "2,0,1,1:e", "2,1,1,1:f", "2,2,1,1:g"],
    ]);
  });

  it("keeps the paragraphs of a cell apart and its hard spaces", () => {
    expect(told("<table><tr><td><p>&nbsp;</p><p>\u30000</p></td><td>商业<br>企业</td></tr></table>")).toEqual([["0,0,1,1:\u00a0\n\u30000", "0,1,1,1:商业\n企业"]]);
  });

  it("joins no mark of a note to the number before it, however the page raises it", () => {
    const cells = ["22<sup>1</sup>", "22<SUP><b>[1]</b></SUP>", "22<span style='font-size:9pt;vertical-align:super'>1</span>", '22<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>', "22<span class=MsoEndnoteReference>1</span>", "22<sub>1</sub>3", "<sup>2</sup>", "<sup>1"];
    expect(told(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr><tr><td>7</td></tr></table>`)[0]).toEqual(["22¹", "22[1]", "22¹", "22[1]", "22¹", "22¹3", "²", "¹"].map((text, column) => `0,${column},1,1:${text}`).concat("1,0,1,1:7"));
    expect(told("<pre>5<sup>1\n２</sup>3</pre><p>4</p>")).toEqual(["5¹", "²3", "4"]);
  });

  it("joins Chinese lines that only the source broke, and keeps one space between words", () => {
    expect(told("<p>政府信息\n  公开</p><p>a \n b</p><p><span>20</span> <span>0</span></p>")).toEqual(["政府信息公开", "a b", "20 0"]);
  });

  it("leaves out scripts, styles, comments, conditional parts and whatever is hidden", () => {
    const html = `<head><title>题</title><style>p{}</style><body><script>document.write("<p>1</p>")</script><!-- <p>2</p> --><!--[if gte mso 9]><xml><p>3</p></xml><![endif]--><![if !x]>四<![endif]><p hidden>5</p><p style="x:y; DISPLAY : none">6</p><noscript>7</noscript><del>8</del><p>九</p>`;
    expect(told(html)).toEqual(["四", "九"]);
  });

  it("takes a table that is there for the layout of the page apart", () => {
    expect(told("<table><tr><td>导航</td><td><p>一</p><table><tr><td>1</td><td>2</td></tr></table><p>二</p></td></tr></table>")).toEqual(["导航", "一", ["0,0,1,1:1", "0,1,1,1:2"], "二"]);
    expect(told("<table><tr><td><p>一</p><p>二</p></td></tr></table>")).toEqual(["一", "二"]);
  });

  it("is read to its end where closing tags are missing", () => {
    expect(told("<table><tr><td><p>1<td><font>2<tr><td>3")).toEqual([["0,0,1,1:1", "0,1,1,1:2", "1,0,1,1:3"]]);
  });

  it("says of a cell or a row in which the page breaks off that it may have gone on", () => {
    const ends = (html: string): readonly unknown[] => blocks(html).flatMap((block) => (block.kind === "table" ? block.cells.map((c) => c.brokenOff) : []));
    expect(ends("<table><tr><td>1<td><font>2<tr><td>3</td><td>12")).toEqual([undefined, undefined, undefined, "inside"]);
    expect(ends("<table><tr><td>1<td>2<tr><td>3</td><td>12</t")).toEqual([undefined, undefined, undefined, "inside"]);
    expect(ends("<table><tr><td>1<td>2<tr><td>3</td><td>12</td><td")).toEqual([undefined, undefined, undefined, "behind"]);
    expect(ends("<table><tr><td>1</td><td>2</td></tr><tr>")).toEqual([undefined, undefined]);
    expect(ends("<table><tr><td>1<td>2<tr><td>3<td>12</table>")).toEqual([undefined, undefined, undefined, undefined]);
    expect(htmlDocument("<p>1</p><p>12", "").brokenOff).toBe(true);
    expect(htmlDocument("<div><p>1</p><p>12</p>", "").brokenOff).toBe(false);
  });

  it("is refused where it is nested beyond reason or too long, instead of being read for ever", () => {
    expect(refused("<div>".repeat(1_000_000))).toBe("unsafe");
    expect(refused("<table><tr><td>".repeat(200))).toBe("unsafe");
    expect(refused("字".repeat(20 * 1024 * 1024 + 1))).toBe("tooLarge");
    expect(refused("<p>字</p>")).toBe("read");
  });

  it("keeps any text of any cell, whatever stands in it", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((s) => !/[\s\p{Cc}]/u.test(s));
    const escaped = (s: string): string => s.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const [table] = blocks(`<table>${rows.map((row) => `<tr>${row.map((s) => `<td>${escaped(s)}</td>`).join("")}</tr>`).join("\n")}</table>`);
        if (table?.kind !== "table") throw new Error("no table");
        expect(table.cells.map((c) => c.text)).toEqual(rows.flat());
        expect(table.cells.map((c) => [c.row, c.column])).toEqual(rows.flatMap((row, r) => row.map((_, c) => [r, c])));
      }),
    );
  });

  it("never fails but by saying why, whatever the markup", () => {
    const piece = fc.constantFrom("<table>", "</table>", "<tr>", "</tr>", "<td colspan=3>", "<td rowspan=0>", "</td>", "<p>", "</p>", "<pre>", "</pre>", "<br>", "<!--", "-->", "<script>", "</script>", "&#0;", "&amp", "文", "1", "<b hidden>", "</b>", "<");
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((all) => all.join("")), (html) => {
      for (const block of blocks(html)) {
        if (block.kind !== "table") continue;
        const taken = block.cells.flatMap((c) => Array.from({ length: c.rowSpan * c.columnSpan }, (_, i) => `${c.row + Math.floor(i / c.columnSpan)},${c.column + (i % c.columnSpan)}`));
        expect(new Set(taken).size).toBe(taken.length);
      }
    }));
  });
});
