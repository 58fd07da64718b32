/** A page as a Word file, its parts written by hand. */
import { strToU8, zipSync } from "fflate";
import type { PageCell, PageTable, SourcePage } from "./page";
import { gridOf } from "./rows";

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const paragraph = (text: string, properties = ""): string => `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** Word draws a cell that goes down over rows once in each row, the later ones as continuations. */
function cellXml(cell: PageCell, row: number): string {
  const merge = cell.rowSpan === 1 ? "" : row === cell.row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : "";
  const content = row === cell.row ? cell.lines.map((line) => paragraph(line)).join("") : "<w:p/>";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

function tableXml(table: PageTable): string {
  const rows = gridOf(table).map((row, at) => {
    const shown = row.map((cell, column) => (cell === undefined ? "" : cell.column === column ? cellXml(cell, at) : ""));
    return `<w:tr>${shown.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

export function docxBytes(page: SourcePage): Uint8Array {
  const body = page.blocks.map((block) => (block.kind === "table" ? tableXml(block) : paragraph(block.text, block.role === "heading" ? '<w:pPr><w:pStyle w:val="1"/></w:pPr>' : "")));
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    "_rels/.rels": strToU8('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    "word/document.xml": strToU8(document),
  });
}
