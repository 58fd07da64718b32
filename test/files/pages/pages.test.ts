/** Pages and files as people hand them over, made by hand from what published ones look like: what an office's programs leave in them besides the report. */
import { readSource } from "../../../src/files/readSource";
import type { OutsideSource } from "../../../src/app/filesPort";
import { EDITIONS } from "../../../src/statute/editions";
import { workbookOf, zipOf } from "../outside/zip";
import { formTables, type FormCell, type FormTable } from "./form";

const { tables: TABLES, figures: COUNT } = formTables();
const [TWO, THREE, FOUR] = TABLES as [FormTable, FormTable, FormTable];
const isNumber = (text: string): boolean => /^\d+$/.test(text);
const pasted = (html: string): OutsideSource => ({ kind: "pasted", html, text: "" });
const file = (name: string, bytes: Uint8Array): OutsideSource => ({ kind: "file", name, bytes });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What was read, in the order of the form, and what was said of it beside totals that do not add up. */
async function read(source: OutsideSource) {
  const { figures, receipt, year } = await readSource(source, EDITIONS);
  const told = receipt.tables.flatMap((t) => t.cells.filter((cell) => cell.how !== "control").map((cell) => `${cell.figure} ${cell.how}`));
  return { numbers: [...figures.values()].map((r) => (r.kind === "number" ? r.value : r.kind)), told, year, sections: receipt.sections };
}
const ALL = { numbers: Array.from({ length: COUNT }, (_, i) => 101 + i), told: [] };

const spans = ({ columns, rows }: FormCell): string => `${columns > 1 ? ` colspan=${columns}` : ""}${rows > 1 ? ` rowspan=${rows}` : ""}`;
const rowsOf = (table: FormTable, cell: (cell: FormCell) => string, row = "tr"): string => table.map((cells) => `<${row}>${cells.map(cell).join("")}</${row.split(" ")[0]!}>`).join("\r\n");

/** Word's own clipboard: a paragraph in every cell, digits in runs of another language, a last row that only holds widths. */
function wordTable(table: FormTable): string {
  const cell = (it: FormCell): string => {
    const words = isNumber(it.text)
      ? `<span lang=EN-US style='font-size:10.5pt;mso-bidi-font-size:11.0pt;font-family:"Times New Roman",serif;mso-fareast-font-family:宋体'>&nbsp;${it.text}</span><span lang=EN-US\r\nstyle='mso-font-kerning:0pt'><o:p></o:p></span>`
      : `<span style='font-family:\r\n宋体;mso-ascii-font-family:Calibri'>${it.text.slice(0, 2)}</span><span lang=EN-US><o:p></o:p></span></p>\r\n  <p class=MsoNormal align=center><span style='font-family:宋体'>${it.text.slice(2)}</span>`;
    return `\r\n  <td width=61${spans(it)} valign=top style='width:45.75pt;border:solid windowtext 1.0pt;\r\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\r\n  <p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>${words}</p>\r\n  </td>`;
  };
  const width = table[0]!.reduce((sum, { columns }) => sum + columns, 0);
  const widths = `<![if !supportMisalignedColumns]>\r\n <tr height=0>${"<td width=61 style='border:none'></td>".repeat(width)}</tr>\r\n <![endif]>`;
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\r\n ${rowsOf(table, cell, "tr style='mso-yfti-irow:0'")}\r\n ${widths}\r\n</table>`;
}

const HEADINGS = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"];
const BEFORE = ["海风县人民政府办公室2023年政府信息公开工作年度报告", "一、总体情况", "2023年，本办全面落实条例，主动公开信息351条。"];
const AFTER = ["五、存在的主要问题及改进情况", "一是队伍需要加强。", "六、其他需要报告的事项", "本年度没有收取信息处理费。"];

it("reads what Word puts on the clipboard, with its styles, its broken labels and a table within a table", async () => {
  const p = (text: string): string => `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>${text}<span lang=EN-US><o:p></o:p></span></span></p>`;
  const inner = `<table border=0><tr><td valign=top>${wordTable(THREE)}</td></tr></table>`;
  const body = [...BEFORE.map(p), p(HEADINGS[0]!), wordTable(TWO), p(HEADINGS[1]!), inner, p(HEADINGS[2]!), wordTable(FOUR), ...AFTER.map(p)].join("\r\n");
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head><body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
  expect(await read(pasted(html))).toMatchObject({ ...ALL, year: 2023 });
});

it("reads a page of a portal with its furniture, where two tables of the form are one", async () => {
  const cell = (it: FormCell): string => `<td${spans(it)}>${isNumber(it.text) ? `<p style="text-align:center">${it.text}</p>` : `<strong>${it.text}</strong>`}</td>`;
  const joined = `<table border="1"><tbody><tr><td colspan="10">${HEADINGS[1]!}</td></tr>${rowsOf(THREE, cell)}<tr><td colspan="15">${HEADINGS[2]!}</td></tr>${rowsOf(FOUR, cell)}</tbody></table>`;
  const html = `<!DOCTYPE html><html><head><title>海风县</title><script>var hits=12345;</script></head><body><div class="top"><table><tr><td><a href="/">首页</a></td><td>走进海风</td><td>政务公开</td></tr></table></div>
<div>当前位置： <a>首页</a> &gt; <a>年度报告</a></div><table class="info"><tr><td>索引号</td><td>HF0001/2024-00012</td><td>发布日期</td><td>2024-01-22</td></tr><tr><td>浏览次数</td><td>2031</td><td>文号</td><td></td></tr></table>
<div id="zoom">${BEFORE.map((t) => `<p>${t}</p>`).join("")}<p>${HEADINGS[0]!}</p><div style="overflow:auto"><table width="100%"><tbody>${rowsOf(TWO, cell)}</tbody></table></div>${joined}${AFTER.map((t) => `<p>${t}</p>`).join("")}</div>
<div class="share">微信 微博 QQ空间 <a>打印</a></div><table><tr><td>上一篇</td><td>2022年报告</td></tr><tr><td>下一篇</td><td>没有了</td></tr></table><p>版权所有 闽ICP备05000001号</p></body></html>`;
  expect(await read(file("index.html", utf8(html)))).toMatchObject({ ...ALL, year: 2023 });
});

/** A table as WPS writes it: going on downwards by vMerge, borders and widths in every cell. */
function wpsTable(table: FormTable): string {
  const open: { cell: FormCell; left: number }[] = [];
  const width = table[0]!.reduce((sum, { columns }) => sum + columns, 0);
  const rows = table.map((cells) => {
    let next = 0;
    let xml = "";
    for (let column = 0; column < width; ) {
      const above = open[column];
      const goesOn = above && above.left > 0;
      const cell = goesOn ? above.cell : cells[next++]!;
      const left = goesOn ? above.left - 1 : cell.rows - 1;
      for (let c = column; c < column + cell.columns; c++) open[c] = { cell, left };
      const merge = goesOn ? "<w:vMerge w:val=\"continue\"/>" : cell.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
      const text = goesOn ? "" : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${cell.text.slice(0, 1)}</w:t></w:r><w:bookmarkStart w:id="1" w:name="_GoBack"/><w:r><w:t xml:space="preserve">${cell.text.slice(1)}</w:t></w:r>`;
      xml += `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : ""}${merge}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text}</w:p></w:tc>`;
      column += cell.columns;
    }
    return `<w:tr><w:trPr><w:trHeight w:val="340"/><w:jc w:val="center"/></w:trPr>${xml}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="5"/></w:tblPr><w:tblGrid>${"<w:gridCol w:w=\"600\"/>".repeat(width)}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

it("reads a Word file of WPS with continued cells, and a text box once", async () => {
  const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const box = `<w:txbxContent>${p("页码 88 之 99")}</w:txbxContent>`;
  const drawing = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const control = `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${wpsTable(THREE)}</w:sdtContent></w:sdt>`;
  const body = [...BEFORE.map(p), drawing, p(HEADINGS[0]!), wpsTable(TWO), p(HEADINGS[1]!), control, p(HEADINGS[2]!), wpsTable(FOUR), ...AFTER.map(p)].join("");
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="wps"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const bytes = zipOf({ "[Content_Types].xml": types, "_rels/.rels": '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>', "word/document.xml": document });
  expect(await read(file("年报.docx", bytes))).toMatchObject({ ...ALL, year: 2023 });
});

const letters = (column: number): string => String.fromCharCode(65 + column);
/** Rows and merges of a table on a sheet, from a row and a column on; labels with spaces as people align them. */
function onSheet(table: FormTable, top: number, left: number): { readonly rows: string; readonly merges: readonly string[] } {
  const taken = new Set<string>();
  const merges: string[] = [];
  const rows = table.map((cells, r) => {
    let column = left;
    const xml = cells.map((cell) => {
      while (taken.has(`${r},${column}`)) column++;
      const at = `${letters(column)}${top + r}`;
      for (let y = r; y < r + cell.rows; y++) for (let x = column; x < column + cell.columns; x++) taken.add(`${y},${x}`);
      if (cell.columns * cell.rows > 1) merges.push(`${at}:${letters(column + cell.columns - 1)}${top + r + cell.rows - 1}`);
      column += cell.columns;
      return isNumber(cell.text) ? `<c r="${at}" s="1"><v>${cell.text}</v></c>` : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve"> ${cell.text}</t></is></c>`;
    });
    return `<row r="${top + r}" ht="20" customHeight="1">${xml.join("")}</row>`;
  });
  return { rows: rows.join(""), merges };
}
const sheet = (parts: readonly { readonly rows: string; readonly merges: readonly string[] }[]): string =>
  `<sheetData>${parts.map(({ rows }) => rows).join("")}</sheetData><mergeCells>${parts.flatMap(({ merges }) => merges).map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
const words = (row: number, text: string) => ({ rows: `<row r="${row}"><c r="B${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`, merges: [`B${row}:K${row}`] });

it("reads a workbook with the three tables beneath each other beside an empty column", async () => {
  const parts = [words(1, BEFORE[0]!), words(3, HEADINGS[0]!), onSheet(TWO, 4, 1), words(19, HEADINGS[1]!), onSheet(THREE, 20, 1), words(49, HEADINGS[2]!), onSheet(FOUR, 50, 1), words(56, "填表人：王某  联系电话：0591-12345678")];
  expect(await read(file("汇总.xlsx", workbookOf([{ name: "Sheet1", xml: sheet(parts) }])))).toMatchObject({ ...ALL, year: 2023 });
});

it("reads a workbook with a table on each sheet, whatever the sheets are called and in which order", async () => {
  const sheets = [
    { name: "说明", xml: sheet([words(1, "请各单位于1月10日前报送，共3张表。")]) },
    { name: "表3-复议(最终)", xml: sheet([onSheet(FOUR, 2, 0)]) },
    { name: "副本 (2)", xml: sheet([onSheet(THREE, 1, 2)]) },
    { name: "Sheet7", xml: sheet([words(1, "附件1"), onSheet(TWO, 6, 3)]) },
  ];
  expect(await read(file("a.xlsx", workbookOf(sheets)))).toMatchObject(ALL);
});

it("reads a page of the form of 2019 with signs, units and two signed numbers in a cell", async () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((text) => `<td><p>${text}</p></td>`).join("")}</tr>`;
  const head = (text: string): string => `<tr><td colspan="4">${text}</td></tr>`;
  const html = `<h1>海风县财政局2020年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>${head("第二十条第（一）项")}${row("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量")}${row("规章", "0", "0", "0")}${row("规范性文件", "3个", "3个", "17个")}
${head("第二十条第（五）项")}${row("信息内容", "上一年项目数量", "本年增/减", "处理决定数量")}${row("行政许可", "88-720", "+1", "1,204")}${row("其他对外管理服务事项", "112", "-18", "35件")}
${head("第二十条第（六）项")}${row("信息内容", "上一年项目数量", "本年增/减", "处理决定数量")}${row("行政处罚", "40", "－3", "12")}${row("行政强制", "5", "88-720", "/")}
${head("第二十条第（八）项")}<tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td></tr><tr><td>行政事业性收费</td><td>2</td><td colspan="2">0</td></tr>
${head("第二十条第（九）项")}<tr><td>信息内容</td><td>采购项目数量</td><td colspan="2">采购总金额</td></tr><tr><td>政府集中采购</td><td>2笔</td><td colspan="2">984361元</td></tr></table>`;
  const { numbers, told } = await read(pasted(html));
  expect(numbers.slice(0, 22)).toEqual([0, 0, 0, 3, 3, 17, "blank", 1, 1204, 112, -18, 35, 40, -3, 12, 5, "blank", "blank", 2, 0, 2, 984361]);
  expect(told.filter((line) => line.startsWith("t2."))).toEqual([
    "t2.norm.made unit", "t2.norm.opened unit", "t2.norm.total unit", "t2.lic.last notUnderstood", "t2.oth.decided unit", "t2.coe.change notUnderstood", "t2.coe.decided blank", "t2.buy.count unit", "t2.buy.amount unit",
  ]);
});
