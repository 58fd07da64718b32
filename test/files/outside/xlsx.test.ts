import { xlsxDocument } from "../../../src/files/outside/xlsx";
import { OutsideError } from "../../../src/app/filesPort";
import { workbookOf, zipOf } from "./zip";

const read = (xml: string, strings?: string) => xlsxDocument(workbookOf([{ name: "一", xml }], strings), "a.xlsx");
const rowsOf = (xml: string, strings?: string) => {
  const table = read(xml, strings).blocks[0];
  return table?.kind === "table" ? table.cells : [];
};
const plain = { rowSpan: 1, columnSpan: 1 };

test("reads texts of every kind, numbers, truths and errors", () => {
  const row = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>新</t></r><r><t>收</t></r></is></c><c r="C1"><v>1.5</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c></row></sheetData>`;
  expect(rowsOf(row, `<si><t>公开&amp;_x000D_</t><rPh sb="0" eb="1"><t>gong</t></rPh></si>`)).toEqual([
    { row: 0, column: 0, ...plain, text: "公开&\n" }, { row: 0, column: 1, ...plain, text: "新收" },
    { row: 0, column: 2, ...plain, text: "1.5", value: 1.5 }, { row: 0, column: 3, ...plain, text: "TRUE" }, { row: 0, column: 4, ...plain, text: "#REF!" },
  ]);
});

test("joins no raised mark of a note to the number before it", () => {
  const marked = `<r><t>22</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>件</t></r>`;
  expect(rowsOf(`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${marked}</is></c><c r="C1" t="s"><v>1</v></c><c r="D1"><v>12</v></c></row></sheetData>`, `<si>${marked}</si><si><t>3</t></si>`).map(({ text }) => text)).toEqual(["22¹件", "22¹件", "3", "12"]);
});

test("shows what a formula last showed, and says that it did", () => {
  const document = read(`<sheetData><row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row></sheetData>`);
  expect(document.blocks).toEqual([{ kind: "table", sheet: "一", cells: [{ row: 1, column: 0, ...plain, text: "" }, { row: 1, column: 1, ...plain, text: "2", value: 2 }] }]);
  expect(document.remarks).toEqual([{ kind: "formulas", count: 1 }]);
});

test("keeps merges and leaves out what they cover", () => {
  expect(rowsOf(`<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>9</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`).map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([[0, 0, 2, 2], [0, 2, 1, 1], [1, 2, 1, 1]]);
});

test("rows and cells that do not say where they are follow one another", () => {
  expect(rowsOf(`<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>`).map(({ row, column, text }) => [row, column, text])).toEqual([[0, 0, "1"], [0, 1, "2"], [1, 0, "3"], [1, 1, ""]]);
});

test("reads hidden sheets, and passes over charts on sheets of their own", () => {
  const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
  const { blocks } = xlsxDocument(workbookOf([{ name: "图", chart: true }, { name: "藏", state: "veryHidden", xml }, { name: "空" }]), "");
  expect(blocks.map((block) => block.kind === "table" && block.sheet)).toEqual(["藏"]);
});

test("two cells in opposite corners of a sheet are two cells", () => {
  expect(rowsOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>`)).toHaveLength(2);
});

test("resolves no entity that a document declares for itself", () => {
  const attack = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const cells = xlsxDocument(zipOf({ "xl/workbook.xml": `<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>`, "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>`, "xl/worksheets/a.xml": `${attack}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;&f;</v></c></row></sheetData></worksheet>` }), "").blocks;
  expect(cells).toEqual([{ kind: "table", sheet: "a", cells: [{ row: 0, column: 0, ...plain, text: "&b;&f;" }] }]);
});

test("a zip file that holds no workbook is refused", () => {
  expect(() => xlsxDocument(zipOf({ "a.txt": "x" }), "")).toThrow(OutsideError);
});

test("merges laid over each other without end are refused, not worked through", () => {
  const merges = `<mergeCell ref="A1:BL2000"/>`.repeat(50_000);
  expect(() => read(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`)).toThrow(expect.objectContaining({ constructor: OutsideError, reason: "unsafe" }) as Error);
});

test("a row whose number is no number follows the one before it", () => {
  expect(rowsOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="x"><c><v>2</v></c></row></sheetData>`).map(({ row, text }) => [row, text])).toEqual([[0, "1"], [1, "2"]]);
});
