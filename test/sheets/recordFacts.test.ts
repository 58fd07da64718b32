/** What a validation is about as it stands on the sheets, and which cells of other sheets look at 审核说明. */
import { BLANK, number } from "../../src/report/reading";
import type { CellRead } from "../../src/sheets/cellRead";
import { coverCell } from "../../src/sheets/coverFields";
import { notesLinks } from "../../src/sheets/notesLinks";
import { factsOf } from "../../src/sheets/recordFacts";
import { figureId } from "../../src/statute/ids";
import { META, reportOf } from "../support/reports";
import { sheetsOf } from "../support/sheetCells";
import { TOY } from "../support/toy";

const report = reportOf(new Map([[figureId("t1.got.a"), number(3)], [figureId("t1.got.b"), BLANK]]), { edition: TOY, meta: META });
const particular = (field: "unit" | "date" | "year", cell: CellRead): string | undefined => {
  const sheets = sheetsOf(report);
  const { row, column } = coverCell(field);
  sheets.get("cover")!.cells[row]![column] = cell;
  return factsOf(report, sheets).particulars.get(field);
};

test("particulars are what 封面 shows, a day in words whatever its format, an error as one", () => {
  expect(particular("unit", { type: "text", value: "某局", formula: "某局" })).toBe("某局");
  expect(particular("date", { type: "number", value: 45677, formula: 45677 })).toBe("2025年1月20日");
  expect(particular("date", { type: "text", value: "元月二十日", formula: "元月二十日" })).toBe("元月二十日");
  expect(particular("date", { type: "number", value: -5, formula: -5 })).toBe("-5");
  expect(particular("year", { type: "number", value: 2024, formula: 2024 })).toBe("2024");
  expect(particular("unit", { type: "error", value: "#N/A", formula: "=NA()" })).toBe("错误值");
});

test("figures are those of the report, and those it does not have are blank; lines are those of 文字", () => {
  const { figures, lines } = factsOf(report, sheetsOf(report));
  expect([figures.get(figureId("t1.got.a")), figures.get(figureId("t1.got.b")) === figures.get(figureId("t1.done.a"))]).toEqual([3, true]);
  expect(lines.map(({ content }) => content).filter((content) => content !== "")).toEqual(["一、文字的内容。"]);
});

test("of sheets that are not there nothing is known", () => {
  const { particulars, lines } = factsOf(report, new Map());
  expect([...new Set(particulars.values())]).toEqual([""]);
  expect(lines.every(({ content, part, section }) => content + part + section === "")).toBe(true);
});

test("封面, 校验 and 校验记录 look at 审核说明: at its line where it is there, else they say that there is none", () => {
  const links = (names: ReadonlyMap<string, string>) => notesLinks(TOY, names).map(({ key, content }) => [key, "formula" in content && content.formula]);
  expect(links(new Map())).toEqual(["cover", "checks", "record"].map((key) => [key, '="没有"']));
  const there = `=IFERROR('说明'!B3,"× 读不到“审核说明”表，请用插件恢复版面")`;
  expect(links(new Map([["notes", "说明"]]))).toEqual(["cover", "checks", "record"].map((key) => [key, there]));
});
