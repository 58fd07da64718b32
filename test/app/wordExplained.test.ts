/** Explained findings over words, as the workbook shows them by itself: on 校验, on 封面, and when the explanation is gone. */
import { MARK } from "../../src/sheets/coverMark";
import { COLOR } from "../../src/sheets/look";
import { wordRules } from "../../src/sheets/wordRules";
import { openDesk, type Desk } from "../support/app";
import { markOf } from "../support/mark";
import { saidOfWords } from "../support/wordDesk";

const WHO = { who: "张三", why: "另有一件由市局代收" };
const PASSED = "已于 2025年1月17日 10:32 校验通过（需核实 1 处都有说明），之后未改动";

/** All that a report needs; its text speaks of one more application than the table. */
async function told(): Promise<Desk> {
  const desk = await openDesk();
  desk.typeReport("dongliu_2024");
  desk.typeTexts();
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  desk.typeCover("date", "2025-1-20");
  desk.typeText("（一）", "本机关收到政府信息公开申请 99 件。");
  await desk.calm();
  return desk;
}
const warning = (desk: Desk) => desk.state.check!.findings.find((f) => f.level === "warning" && f.detail.kind === "said")!;
const verdict = (desk: Desk): string => saidOfWords(desk).get(wordRules(desk.edition).find((rule) => rule.code === warning(desk).code)!.code)!;
/** What 封面 says beside a label. */
const progress = (desk: Desk, label: string): string => Array.from({ length: 50 }, (_, row) => row).filter((row) => desk.model.cell(desk.sheet("封面"), row, 1).text === label).map((row) => desk.model.cell(desk.sheet("封面"), row, 2).text)[0]!;
const NUMBERS = "文字与表格的数一致";

test("a number of the text that is in no table is counted on 校验, once on 封面, and when all is explained no longer shown as wrong", async () => {
  const desk = await told();
  expect([verdict(desk), progress(desk, NUMBERS)]).toEqual(["还没有校验", "○ 还没有校验"]);
  await desk.app.validate();
  await desk.calm();
  expect([verdict(desk), progress(desk, NUMBERS)]).toEqual(["1 处不符", "× 1 项不符，见“校验”表"]);
  await desk.app.explain(warning(desk).key, WHO);
  await desk.calm();
  await desk.app.validate();
  await desk.calm();
  expect([verdict(desk), progress(desk, NUMBERS), markOf(desk)]).toEqual(["1 处不符，都有说明", "✓ 不符的都有说明", PASSED]);
});

test("an explanation that is taken away turns the sentence of 封面 and the verdict, and both come back with it", async () => {
  const desk = await told();
  await desk.app.explain(warning(desk).key, WHO);
  await desk.calm();
  await desk.app.validate();
  await desk.calm();
  await desk.app.unexplain(warning(desk).explained!);
  await desk.calm();
  expect([verdict(desk), progress(desk, NUMBERS)]).toEqual(["已改动，请重新校验", "○ 已改动，请重新校验"]);
  expect(markOf(desk)).toBe("已于 2025年1月17日 10:32 校验通过（需核实 1 处都有说明），但有的审核说明已失效或删去，请重新校验");
  expect(desk.model.cell(desk.sheet("封面"), MARK.row, MARK.column).style.color).toBe(COLOR.wrongInk);
  await desk.app.undoExplain();
  await desk.calm();
  expect([verdict(desk), markOf(desk)]).toEqual(["1 处不符，都有说明", PASSED]);
});

test("校验 writes its verdicts, and what they rest on, in at most 26 KB and three round trips", async () => {
  const desk = await told();
  const { counters } = desk.excel;
  for (let time = 1; time <= 2; time++) {
    counters.reset();
    await desk.app.validate();
    expect(counters.bytesSent).toBeLessThan(26_000);
    expect(counters.syncs).toBeLessThanOrEqual(3);
  }
});
