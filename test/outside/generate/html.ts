/** A page as markup: as an office writes it, as a portal frames it, and as Word puts it on the clipboard. */
import type { PageCell, PageTable, SourcePage } from "./page";
import { rowsOf } from "./rows";

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/\u00a0/gu, "&nbsp;");
const spans = (cell: PageCell): string => `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}`;

interface Manner {
  readonly cell: (cell: PageCell) => string;
  readonly paragraph: (text: string) => string;
}

const table = (it: PageTable, manner: Manner): string => `<table border="1"><tbody>\n${rowsOf(it).map((row) => `<tr>${row.map(manner.cell).join("")}</tr>`).join("\n")}\n</tbody></table>`;
const body = (page: SourcePage, manner: Manner): string => page.blocks.map((block) => (block.kind === "table" ? table(block, manner) : manner.paragraph(block.text))).join("\n");

const PLAIN: Manner = {
  cell: (cell) => `<td${spans(cell)}>${cell.lines.map(escaped).join("<br>")}</td>`,
  paragraph: (text) => `<p>${escaped(text)}</p>`,
};
const MSO: Manner = {
  cell: (cell) => `<td${spans(cell)} style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt'>${cell.lines.map((line) => `<p class=MsoNormal align=center style='mso-pagination:widow-orphan'><span lang=EN-US style='font-size:\n12.0pt;mso-bidi-font-size:11.0pt'>${line === "" ? "&nbsp;" : escaped(line)}<o:p></o:p></span></p>`).join("\n")}</td>`,
  paragraph: (text) => `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-family:仿宋'>${escaped(text)}</span><span lang=EN-US><o:p></o:p></span></p>`,
};

export const cleanHtml = (page: SourcePage): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>报告</title></head><body>\n${body(page, PLAIN)}\n</body></html>`;

/** Menus, a layout table around everything, scripts and links, as the portals of offices have them. */
export const portalHtml = (page: SourcePage): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td{color:red}</style><script>document.write("<table><tr><td>9</td></tr></table>");</script></head><body>
<div class="nav"><a href="/">首页</a> &gt; <a href="/gk">政府信息公开</a></div><p>当前位置： 首页 &gt; 年报</p><div class="share">微信 微博 QQ空间</div>
<div class="TRS_Editor">${body(page, PLAIN)}</div>
<p>附件下载</p><p>相关链接：</p><!-- <table><tr><td>7</td></tr></table> --><div id="footer">主办单位 网站地图</div></body></html>`;

export const wordHtml = (page: SourcePage): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{margin:0cm;mso-style-parent:""}</style></head><body lang=ZH-CN>\n<!--StartFragment-->\n${body(page, MSO)}\n<!--EndFragment-->\n</body></html>`;
