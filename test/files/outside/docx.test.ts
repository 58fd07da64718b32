/** Word files: the text and the cells that Word shows, whoever wrote the file. */
import { strToU8, zipSync } from "fflate";
import { OutsideError } from "../../../src/app/filesPort";
import { docxDocument } from "../../../src/files/outside/docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const file = (body: string, more: Readonly<Record<string, string>> = {}, part = "word/document.xml"): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ [part]: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`, ...more }).map(([name, text]) => [name, strToU8(text)])));
const p = (text: string, properties = ""): string => `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const told = (bytes: Uint8Array): readonly unknown[] =>
  docxDocument(bytes, "").blocks.map((block) => (block.kind === "paragraph" ? block.text : block.cells.map((c) => `${c.row},${c.column},${c.rowSpan},${c.columnSpan}:${c.text}`)));
const refused = (bytes: Uint8Array): string => {
  try {
    docxDocument(bytes, "");
  } catch (error) {
    if (error instanceof OutsideError) return error.reason;
    throw error;
  }
  return "read";
};

describe("a Word file", () => {
  it("is paragraphs and tables in their order", () => {
    expect(told(file(`${p("甲 &amp; ")}<w:p/><w:tbl><w:tr>${tc(p("1"))}${tc(p("2"))}</w:tr></w:tbl><w:sdt><w:sdtContent>${p("乙")}</w:sdtContent></w:sdt>`))).toEqual(["甲 & ", ["0,0,1,1:1", "0,1,1,1:2"], "乙"]);
  });

  it("joins no mark of a note to the number before it, and none of its own notes to a text", () => {
    const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr>${text}</w:r>`;
    const raised = '<w:vertAlign w:val="superscript"/>';
    const styles = `<w:styles ${W}><w:style w:type="character" w:styleId="a9"><w:name w:val="footnote reference"/><w:rPr>${raised}</w:rPr></w:style></w:styles>`;
    const cell = (...runs: readonly string[]): string => tc(`<w:p>${runs.join("")}</w:p>`);
    const n22 = run("<w:t>22</w:t>");
    const cells = [cell(n22, run("<w:t>1</w:t>", raised)), cell(n22, run("<w:t>1</w:t>", '<w:rStyle w:val="a9"/>')), cell(n22, run('<w:footnoteReference w:id="2"/>', raised)), cell(n22, run('<w:endnoteReference w:id="2"/>')), cell(run("<w:t>2</w:t>", '<w:vertAlign w:val="baseline"/>'), n22)];
    const text = `<w:p>${run("<w:t>收到22件</w:t>")}${run('<w:footnoteReference w:id="3"/>', raised)}${run("<w:t>。</w:t>")}</w:p>`;
    expect(told(file(`<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>${text}`, { "word/styles.xml": styles }))).toEqual([["22¹", "22¹", "22[1]", "22[2]", "222"].map((shown, column) => `0,${column},1,1:${shown}`), "收到22件。"]);
  });

  it("has its merged cells where Word shows them", () => {
    const rows = [
      `<w:tr>${tc(p("a"), '<w:vMerge w:val="restart"/>')}${tc(p("b"), '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${tc("<w:p/>", "<w:vMerge/>")}${tc(p("c"))}${tc(p("d"))}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("e"))}${tc(p("f") + p("g"))}</w:tr>`,
    ];
    expect(told(file(`<w:tbl>${rows.join("")}</w:tbl>`))).toEqual([["0,0,2,1:a", "0,1,1,2:b", "1,1,1,1:c", "1,2,1,1:d", "2,1,1,1:e", "2,2,1,1:f\ng"]]);
  });

  it("has no word of what 修订 deleted, of hidden runs, or of what is drawn for older programs only", () => {
    const body = `<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><mc:AlternateContent><mc:Choice><w:r><w:t>新</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
      <w:tbl><w:tr>${tc(p("1"))}${tc(p("2"))}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${tc(p("3"))}${tc(p("4"))}</w:tr><w:tr>${tc(p("5"))}${tc(p("6"))}</w:tr></w:tbl>`;
    expect(told(file(body))).toEqual(["留增显", "新", ["0,0,1,1:1", "0,1,1,1:2", "1,0,1,1:5", "1,1,1,1:6"]]);
  });

  it("takes a table apart that holds a table", () => {
    const inner = `<w:tbl><w:tr>${tc(p("1"))}${tc(p("2"))}</w:tr></w:tbl>`;
    expect(told(file(`<w:tbl><w:tr>${tc(p("左"))}${tc(`${inner}<w:p/>`, '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`))).toEqual(["左", ["0,0,1,1:1", "0,1,1,1:2"]]);
  });

  it("knows its headings by style or outline level, in a main part of any name", () => {
    const bytes = file(
      p("一", '<w:pPr><w:pStyle w:val="a5"/></w:pPr>') + p("（一）", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + p("文"),
      {
        "word/styles.xml": `<w:styles ${W}><w:style w:styleId="a5"><w:name w:val="heading 1"/></w:style></w:styles>`,
        "_rels/.rels": '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      },
      "word/document2.xml",
    );
    expect(docxDocument(bytes, "").blocks).toEqual([{ kind: "paragraph", text: "一", heading: 1 }, { kind: "paragraph", text: "（一）", heading: 2 }, { kind: "paragraph", text: "文" }]);
  });

  it("resolves no entity of its own, near or far", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY near "十"><!ENTITY far SYSTEM "file:///etc/hosts">]><w:document ${W}><w:body>${p("&near;|&far;")}</w:body></w:document>`;
    expect(told(zipSync({ "word/document.xml": strToU8(text) }))).toEqual(["&near;|&far;"]);
  });

  it("is refused where it is no Word file, holds no body, is cut short or is nested beyond reason", () => {
    expect(refused(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toBe("kind");
    expect(refused(zipSync({ "word/document.xml": strToU8("<nothing/>") }))).toBe("broken");
    expect(refused(file(p("甲")).subarray(0, 100))).toBe("broken");
    expect(refused(file("<w:sdt>".repeat(5000)))).toBe("unsafe");
    expect(refused(file(`<w:tbl><w:tr><w:tc>`.repeat(100)))).toBe("unsafe");
    expect(refused(file(p("甲")))).toBe("read");
  });
});
