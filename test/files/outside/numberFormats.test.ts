/** Numbers of a workbook that are shown as days, times or shares are no counts. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xlsxDocument } from "../../../src/files/outside/xlsx";
import { workbookOf } from "./zip";

/** The text and number of a cell that holds `value` in this format: its own code, or the number of a built-in one. */
function cell(value: string, format: string | number, date1904?: string) {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="${typeof format === "string" ? format : "General"}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${typeof format === "number" ? format : 176}"/></cellXfs></styleSheet>`;
  const parts = unzipSync(workbookOf([{ name: "a", xml: `<sheetData><row><c s="1"><v>${value}</v></c><c s="0"><v>7</v></c></row></sheetData>` }]));
  const workbook = strFromU8(parts["xl/workbook.xml"]!).replace("<sheets>", date1904 === undefined ? "<sheets>" : `<workbookPr date1904="${date1904}"/><sheets>`);
  const [block] = xlsxDocument(zipSync({ ...parts, "xl/workbook.xml": strToU8(workbook), "xl/styles.xml": strToU8(styles) }), "").blocks;
  if (block?.kind !== "table") throw new Error("no sheet was read");
  expect(block.cells[1]).toMatchObject({ text: "7", value: 7 });
  return block.cells[0];
}

describe("a number of a workbook", () => {
  it.each([14, 17, 31, 57, "yyyy/m/d", "m&quot;月&quot;d&quot;日&quot;", "[$-804]yyyy年m月d日;@"])("that %s shows as a day is that day and no number", (format) => {
    const found = cell("45293", format);
    expect(found).toMatchObject({ text: "2024年1月2日" });
    expect(found).not.toHaveProperty("value");
  });

  it("of a file that counts its days from 1904 is the day that its program shows, and a count stays one", () => {
    expect(["1", "true", "0"].map((on) => cell("43831", 14, on)!.text)).toEqual(["2024年1月2日", "2024年1月2日", "2020年1月1日"]);
    expect(cell("0.5", 20, "1")).toMatchObject({ text: "时间 0.5" });
    expect(cell("43831", 1, "1")).toMatchObject({ text: "43831", value: 43831 });
  });

  it("that is shown as a time, or as a share, is no number", () => {
    expect(cell("0.5", 20)).toMatchObject({ text: "时间 0.5" });
    expect(cell("0.5", 9)).toMatchObject({ text: "50%" });
    expect(cell("0.5", "0.00%")).not.toHaveProperty("value");
  });

  it.each([0, 1, 2, 3, 4, 37, 49, "0_);[Red]\\(0\\)", "#,##0.00&quot;元/d&quot;", "G/通用格式", "0&quot;%&quot;"])("that %s shows as it is stays one", (format) => {
    expect(cell("45293", format)).toMatchObject({ text: "45293", value: 45293 });
  });
});
