/** From a report that cannot be submitted to one that can: fixed, filled, said and explained; and what its file then says to somebody without the add-in. */
import { spawnSync } from "node:child_process";
import { cellAddress } from "../../src/sheets/address";
import { CHECKS_SUMMARY } from "../../src/sheets/checkLines";
import { CHECKS_NAME } from "../../src/sheets/checksSheet";
import { coverCell } from "../../src/sheets/coverFields";
import { MARK } from "../../src/sheets/coverMark";
import { NOTES_COLUMN, NOTES_FIRST_ROW, NOTES_NAME, NOTES_SUMMARY } from "../../src/sheets/notesPlaces";
import { RECORD_FOUND, RECORD_HEAD, RECORD_NAME } from "../../src/sheets/recordPlaces";
import { TEXT_COLUMNS, textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import { recalculated } from "../oracle/libreOffice";
import { placeOf, type Clerk } from "./clerk";
import { clerkWith, ODD, oddReport } from "./oddReport";
import { savedCells, withNumber } from "./savedFile";
import { browserTests } from "./support/browserTests";

const WORDS = /与表三对不上/;
const ZERO = /：总计差 11 件/;
const LATE = /成文日期/;
const REASONS = { odd: "四件文件当年已废止，未另行统计", late: "机构合并，经上级同意延期" };
const CELL = cellAddress(textBlocks(EDITION_2021, []).find((block) => block.part === "request")!.row, TEXT_COLUMNS.content);
/** What 封面 calls the rules that hold texts against tables. */
const AGREE = "文字与表格的数一致";
const BLANKS = ["upheld", "corrected", "other", "pending"].map((result) => `t4.after.${result}`);
const at = ({ row, column }: { readonly row: number; readonly column: number }): string => cellAddress(row, column);
const STATUS = at({ row: NOTES_FIRST_ROW, column: NOTES_COLUMN.status });
const MARK_CELL = at(MARK);
const figures = (names: readonly string[]) => names.map(figureId);

type Cells = ReturnType<typeof savedCells>;

/** What a file says of its report to somebody who only opens it. */
function said(cells: Cells): object {
  const of = (sheet: string, cell: string) => cells.get(sheet)?.get(cell)?.value;
  const beside = (sheet: string, label: string) => [...cells.get(sheet)!].filter(([, { value }]) => value === label).map(([cell]) => of(sheet, cell.replace("B", "C")));
  const title = [...cells.get("封面")!].find(([, { value }]) => String(value).startsWith("校验通过以后的改动"))?.[0] ?? "";
  const changes = [1, 2, 3, 4].map((below) => of("封面", `B${Number(title.slice(1)) + below}`)).filter((words) => (words ?? "") !== "");
  return {
    cover: of("封面", MARK_CELL), changes, state: of("封面", at(coverCell("state"))), hint: of("封面", at({ ...coverCell("state"), column: coverCell("state").column + 1 })),
    tables: of(CHECKS_NAME, at(CHECKS_SUMMARY)), notes: of(NOTES_NAME, at(NOTES_SUMMARY)), notesElsewhere: ["封面", CHECKS_NAME].flatMap((sheet) => beside(sheet, NOTES_NAME)),
    words: beside("封面", AGREE), sentence: of("文字", CELL), result: [RECORD_HEAD.result, RECORD_FOUND].map((cell) => of(RECORD_NAME, at(cell))),
  };
}

const PASSED = {
  cover: expect.stringMatching(/^已于 .* 校验通过（需核实 2 处都有说明），之后未改动$/), changes: ["没有改动"], state: "已校验", hint: expect.stringContaining("已报送"),
  tables: "✓ 已填完 · 勾稽 42 条全平", notes: "✓ 有效 2 条，失效 0 条", notesElsewhere: Array(2).fill("✓ 有效 2 条，失效 0 条"),
  words: ["✓ 符合"], sentence: expect.stringContaining("新收政府信息公开申请 12 件"), result: ["通过", "需核实 2 处都有说明"],
};

const explanations = (cells: Cells) => [0, 1].map((row) => {
  const of = (column: number) => cells.get(NOTES_NAME)?.get(at({ row: NOTES_FIRST_ROW + row, column }))?.value;
  return { where: of(NOTES_COLUMN.said), why: of(NOTES_COLUMN.why), who: of(NOTES_COLUMN.who), date: of(NOTES_COLUMN.date), status: of(NOTES_COLUMN.status) };
});

browserTests("to a report that can be submitted", (open) => {
  let saved: Buffer | undefined;

  const explain = async (clerk: Clerk, title: RegExp, why: string): Promise<void> => {
    const { pane } = clerk.workbench;
    await clerk.open(title);
    await clerk.item(title).getByRole("button", { name: "写说明", exact: true }).click();
    await pane.getByRole("textbox", { name: "说明", exact: true }).fill(why);
    await pane.getByRole("textbox", { name: "说明人", exact: true }).fill("张三");
    await clerk.button("保存").click();
    await clerk.message("说明已记在“审核说明”表").waitFor();
    await clerk.item(title).getByText(`说明：${why}`).waitFor();
  };

  test("an error is fixed, blanks are filled, a wrong sentence is replaced by one that follows the table, what is odd is explained, and the report passes", async () => {
    const clerk = await clerkWith(open, await oddReport((desk) => {
      desk.type("t3.new.total", "0");
      desk.typeText("（二）", "2024年，本街道收到政府信息公开申请 12 件。");
      BLANKS.forEach((figure) => desk.type(figure, ""));
    }), 3);
    const { workbench } = clerk;
    const { page, pane } = workbench;
    const sentence = () => page.evaluate((cell) => window.workbench.model.cell(window.workbench.model.sheets.find((one) => one.name === "文字")!.id, cell.row, cell.column).text, { row: Number(CELL.slice(1)) - 1, column: TEXT_COLUMNS.content });

    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送：必改 1 处，未填 4 处，需核实 2 处未说明。").waitFor();
    await workbench.picture("ready-not-yet");
    await clerk.screen("填报");

    await clerk.open(ZERO);
    await clerk.button("看改法").click();
    await pane.getByRole("button", { name: /^改 .*0 → 11$/ }).click();
    await clerk.message(/^已改 1 格：.*0 → 11/).waitFor();
    expect(await clerk.figures(figures(["t3.new.total"]))).toEqual([11]);

    await clerk.zeroFill(BLANKS.length);
    expect(await clerk.figures(figures(BLANKS))).toEqual([0, 0, 0, 0]);

    await clerk.open(WORDS);
    await clerk.button("看文字").click();
    await page.locator(`[role=gridcell][aria-label=${CELL}][aria-selected=true]`).waitFor();
    await workbench.goTo(CELL);
    await page.keyboard.press("Delete");
    await clerk.item(WORDS).waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "写文字", exact: true }).click();
    await clerk.button("插入“申请办理情况”").click();
    await clerk.message("已插入“申请办理情况”，数字随表格变化。").waitFor();
    expect(await sentence()).toContain("新收政府信息公开申请 11 件");

    await clerk.type("t3.new.natural", "12");
    await clerk.type("t3.r1.natural", "8");
    await pane.getByText("新收政府信息公开申请 12 件").waitFor();
    expect(await sentence()).toContain("新收政府信息公开申请 12 件");

    await clerk.date("2025-2-10");
    await clerk.screen("填报");
    await explain(clerk, ODD.title, REASONS.odd);
    await explain(clerk, LATE, REASONS.late);
    await workbench.picture("ready-explained");
    expect(await clerk.list()).toEqual(Array(2).fill(expect.stringMatching(/^需核实·已说明 /)));

    await clerk.screen("校验与报送");
    await clerk.button("重新校验").click();
    await clerk.message("校验通过，可以报送。").filter({ hasText: "需核实 2 处都有说明" }).waitFor();
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    await clerk.message("校验通过，可以报送。").waitFor();
    await workbench.picture("ready-passed");
    saved = (await workbench.download()).bytes;
    expect(await workbench.sheetNames()).toContain(NOTES_NAME);
    const cells = savedCells(saved);
    expect(said(cells)).toEqual(PASSED);
    expect(explanations(cells)).toEqual([[ODD.title, REASONS.odd], [LATE, REASONS.late]].map(([where, why]) => ({ where: expect.stringMatching(where!), why, who: "张三", date: expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日$/), status: "有效" })));
    // By formula, so that they follow in anybody's hands.
    expect(cells.get(NOTES_NAME)?.get(STATUS)?.formula).toMatch(/^IF\(/);
    expect(cells.get("文字")?.get(CELL)?.formula).toContain("三 申请办理");
    expect(cells.get("封面")?.get(MARK_CELL)?.formula).toContain("校验记录");
  });

  if (spawnSync("soffice", ["--version"]).status !== 0) {
    test.todo("what the file says to somebody without the add-in: not run, LibreOffice (soffice) was not found");
    return;
  }

  test("without the add-in the file says the same; with other figures the explanation lapses, the sentence follows, and the cover tells of the changes", async () => {
    if (!saved) throw new Error("the test before this one saves the file");
    const changed = ([[ODD.figure, 5], ["t3.new.natural", 13]] as const).reduce<Uint8Array>((bytes, [figure, value]) => withNumber(bytes, placeOf(figure).sheet, placeOf(figure).cell, value), saved);
    const [same, other] = (await recalculated([saved, changed])).map(savedCells);
    expect(said(same!)).toEqual(PASSED);
    expect(said(other!)).toEqual({
      ...PASSED, cover: expect.stringMatching(/，之后改动 3 处，但现在：不平 2$/), hint: "已校验，但之后有改动，请重新校验",
      changes: ["表二 行政规范性文件 本年制发件数：4 → 5", "表三 新收 自然人：12 → 13", expect.stringMatching(/^一、总体情况 （二）依申请公开 第 1 段 有改动/)],
      words: ["○ 已改动，请重新校验"], tables: "× 不平 2", notes: "× 有效 1 条，失效 1 条", notesElsewhere: Array(2).fill("× 有效 1 条，失效 1 条"), sentence: expect.stringContaining("新收政府信息公开申请 13 件"),
    });
    expect(explanations(other!).map(({ status }) => status)).toEqual([expect.stringMatching(/^已失效：数据已改（表二.*本年制发件数 4 → 5）$/), "有效"]);
  });
});
