import { cellAddress } from "../../src/sheets/address";
import { fixedSheets } from "../../src/sheets/workbook";
import { figureId } from "../../src/statute/ids";
import { openDesk, type Desk } from "../support/app";
import type { Entry } from "../support/fills";
import { fillDesk } from "../support/putFill";
import { publishedFigures } from "../support/reports";

const LINKS = { fonts: "official", figures: "links" } as const;

async function linked(): Promise<Desk> {
  const desk = await openDesk();
  const inputs = [...fixedSheets(desk.edition).places].filter(([id, place]) => place.formula === undefined && id !== "t2.coe").map(([id]) => id);
  const figures = publishedFigures("pt_region_2022");
  fillDesk(desk, { edition: desk.edition, kind: "mixed", entries: new Map(inputs.map((id) => [id, id === "t2.pun" ? { kind: "text", text: "无" } : (figures.get(id) as Entry)])) });
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.app.generate("ask", LINKS);
  expect(desk.state.outcome).toMatchObject({ kind: "generated" });
  await desk.calm();
  return desk;
}

/** The cell of the report that links to this place. */
function linkTo(desk: Desk, reference: string): { readonly row: number; readonly column: number } {
  const sheet = desk.sheet("年度报告");
  for (let row = 1; row < 120; row++) for (let column = 1; column < 20; column++) if (desk.model.cell(sheet, row, column).formula?.replace('&""', "") === `=IF(${reference}="","",${reference})`) return { row, column };
  throw new Error(`nothing links to ${reference}`);
}
const shown = (desk: Desk, reference: string): string => {
  const { row, column } = linkTo(desk, reference);
  return desk.model.cell(desk.sheet("年度报告"), row, column).text;
};
function address(desk: Desk, figure: string): string {
  const { key, row, column } = fixedSheets(desk.edition).places.get(figureId(figure))!;
  return `'${desk.edition.tables.find((t) => t.id === key)!.sheetName}'!${cellAddress(row, column)}`;
}

test("linked figures follow what is typed, without the add-in and without being out of date", async () => {
  const desk = await linked();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 0, options: LINKS });
  expect(shown(desk, address(desk, "t2.lic"))).toBe("10690");
  desk.type("t2.lic", "10691");
  expect(shown(desk, address(desk, "t2.lic"))).toBe("10691");
  await desk.calm();
  expect(desk.state.printed.kind).toBe("current");
  await desk.app.validate();
  expect(desk.state.printed.handEdits).toBe(0);
});

test("a linked blank shows nothing, never 0; a text shows as text, a zero as 0, a total as it is computed", async () => {
  const desk = await linked();
  expect(shown(desk, address(desk, "t2.coe"))).toBe("");
  expect(shown(desk, address(desk, "t2.pun"))).toBe("无");
  expect(shown(desk, address(desk, "t3.r3_1.natural"))).toBe("0");
  expect(shown(desk, address(desk, "t3.new.total"))).toBe("74");
  expect(shown(desk, address(desk, "t2.fee"))).toBe("9116.36");
  desk.type("t2.fee", "24252.311082");
  expect(shown(desk, address(desk, "t2.fee"))).toBe("24252.311082");
});

test("a text of the report is still out of date when 文字 changes", async () => {
  const desk = await linked();
  desk.typeText("六、", "没有收取信息处理费。");
  await desk.calm();
  expect(desk.state.printed.kind).toBe("stale");
});

test("a link that was typed over is a hand edit, said with the number that stood there", async () => {
  const desk = await linked();
  const { row, column } = linkTo(desk, address(desk, "t2.lic"));
  desk.model.type(desk.sheet("年度报告"), row, column, "8");
  await desk.app.generate("ask");
  expect(desk.state.outcome).toEqual({ kind: "handEdits", edits: [{ row: row + 1, kind: "changed", before: "行政许可 10690", after: "行政许可 8", returnable: false, section: undefined }] });
  await desk.app.generate("overwrite");
  expect(shown(desk, address(desk, "t2.lic"))).toBe("10690");
});

test("input sheets may be renamed: nothing was edited by hand, and the next report links to the new names", async () => {
  const desk = await linked();
  desk.model.renameSheet(desk.sheet("二 主动公开"), "It's 表二");
  await desk.calm();
  await desk.app.validate();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 0, options: LINKS });
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated" });
  expect(shown(desk, "'It''s 表二'!C12")).toBe("10690");
});

test("generated again without a choice the report keeps the fonts and figures it was made with", async () => {
  const desk = await linked();
  await desk.app.generate("ask");
  await desk.calm();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 0, options: LINKS });
  // The head row keeps its notes to itself: a truth value would be seen in any format.
  expect(Array.from({ length: 40 }, (_, column) => desk.model.cell(desk.sheet("年度报告"), 0, column).text).join("")).toBe("");
  await desk.app.generate("ask", { fonts: "system", figures: "values" });
  await desk.calm();
  expect(desk.state.printed.options).toEqual({ fonts: "system", figures: "values" });
});

test("links to a deleted sheet are named at once, and mended by generating again", async () => {
  const desk = await linked();
  desk.model.deleteSheet(desk.sheet("四 复议诉讼"));
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "missing", key: "t4" }]);
  expect(desk.state.printed).toMatchObject({ kind: "stale", lostLinks: true });
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.printed).toMatchObject({ kind: "stale", lostLinks: true });
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated" });
  await desk.calm();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 0, options: LINKS });
});

test("links that were carried off with an inserted row are no hand edits, and are not printed unsaid", async () => {
  const desk = await linked();
  // As when a row is inserted and the figures are moved back by hand.
  const { row, column } = linkTo(desk, address(desk, "t2.lic"));
  desk.model.type(desk.sheet("年度报告"), row, column, `=IF('二 主动公开'!C13="","",'二 主动公开'!C13)`);
  await desk.app.validate();
  expect(desk.state.printed).toMatchObject({ kind: "stale", handEdits: 0, lostLinks: true });
  await desk.app.generate("ask");
  await desk.calm();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 0, options: LINKS });
});

test("旧表改名保留 keeps the figures that were shown: the kept report follows the input sheets no more", async () => {
  const desk = await linked();
  const { row, column } = linkTo(desk, address(desk, "t2.lic"));
  const fee = linkTo(desk, address(desk, "t2.fee"));
  desk.model.type(desk.sheet("年度报告"), row - 2, 1, "改过的条目");
  await desk.app.generate("keepOld");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", keptAs: "年度报告（旧）" });
  desk.type("t2.lic", "5");
  const kept = (at: { readonly row: number; readonly column: number }) => desk.model.cell(desk.sheet("年度报告（旧）"), at.row, at.column);
  expect(kept({ row, column })).toMatchObject({ formula: undefined, text: "10690" });
  expect(kept(fee)).toMatchObject({ formula: undefined, text: "9116.36" });
  expect(shown(desk, address(desk, "t2.lic"))).toBe("5");
  expect(desk.state.damage).toEqual([]);
});
