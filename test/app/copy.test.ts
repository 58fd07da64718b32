/** 复制: what leaves is what the workbook holds now, and nobody is left in doubt whether it left. */
import { createApp } from "../../src/app/app";
import { excelWorkbook } from "../../src/excel/workbook";
import { openDesk, type Desk } from "../support/app";
import { TOY } from "../support/toy";

async function ready(): Promise<Desk> {
  const desk = await openDesk();
  desk.typeReport("pt_region_2022");
  // As much as a subdistrict may charge.
  desk.type("t2.fee", "91.16");
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  return desk;
}

describe("copying the report", () => {
  it("reads the workbook anew, so that a figure no event told of is in it", async () => {
    const desk = await ready();
    desk.excel.client.misbehaviour.eventCopies = () => 0;
    desk.type("t2.fee", "4242.5");
    await desk.app.copy("word");
    expect(desk.state.outcome).toEqual({ kind: "copied", what: "word", unit: "东柳街道", year: 2024, tables: 3, draft: false, handEdits: 0 });
    expect(desk.clipboard.holds!.html).toMatch(/<h1 [^>]*>东柳街道2024年政府信息公开工作年度报告<\/h1>/);
    expect(desk.clipboard.holds!.html).toContain(">4242.5<");
    expect(desk.clipboard.holds!.text).toContain("行政事业性收费\t4242.5\t");
  });

  it("asks for the clipboard within the press, before anything has been read", async () => {
    const desk = await ready();
    const copying = desk.app.copy("web");
    expect(desk.clipboard.asked).toEqual([true]);
    expect(desk.clipboard.holds).toBeUndefined();
    await copying;
    expect(desk.clipboard.holds!.html).toMatch(/^<h1>东柳街道2024年/);
  });

  it("hands the content to the pane where the clipboard is refused", async () => {
    const desk = await ready();
    desk.clipboard.refuses = true;
    await desk.app.copy("web");
    expect(desk.state.outcome).toMatchObject({ kind: "copyByHand", what: "web", tables: 3, draft: false, clip: { html: expect.stringContaining("<h1>东柳街道2024年") as string, text: expect.stringContaining("东柳街道2024年") as string } });
    expect(desk.clipboard.holds).toBeUndefined();
  });

  it("says that it is a draft, in the outcome and in the first line, while it would not pass 校验", async () => {
    const desk = await ready();
    desk.type("t3.carry_out.legal", "1");
    await desk.app.copy("web");
    expect(desk.state.outcome).toMatchObject({ kind: "copied", draft: true });
    expect(desk.clipboard.holds!.html).toMatch(/^<p><strong>草稿（未通过校验）<\/strong><\/p>/);
    expect(desk.clipboard.holds!.text).toMatch(/^草稿（未通过校验）\n/);
  });

  it("says how many hand edits on 年度报告 are not in it", async () => {
    const desk = await ready();
    await desk.app.generate("ask");
    const sheet = desk.sheet("年度报告");
    const row = Array.from({ length: 200 }, (_, at) => at).find((at) => desk.model.cell(sheet, at, 1).text.includes("公开的主动性还不够"))!;
    desk.model.type(sheet, row, 1, "公开得很好。");
    await desk.app.copy("word");
    expect(desk.state.outcome).toMatchObject({ kind: "copied", handEdits: 1 });
    expect(desk.clipboard.holds!.text).toContain("公开的主动性还不够");
  });

  it("is refused where a table cannot be read or is missing, and leaves the clipboard as it was", async () => {
    const desk = await ready();
    desk.model.insertRows(desk.sheet("三 申请办理"), 8, 1);
    await desk.app.copy("word");
    expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "copyWord", reason: { kind: "damaged", damage: { kind: "layout", sheet: "三 申请办理" } } });
    expect(desk.clipboard.holds).toBeUndefined();

    const other = await ready();
    other.model.deleteSheet(other.sheet("四 复议诉讼"));
    await other.app.copy("web");
    expect(other.state.outcome).toMatchObject({ kind: "refused", command: "copyWeb", reason: { kind: "damaged", damage: { kind: "missing", sheet: "四 复议诉讼" } } });
    expect(other.clipboard.holds).toBeUndefined();
  });

  it("is refused in a workbook without a report", async () => {
    const desk = await openDesk({ laidOut: false });
    await desk.app.copy("word");
    expect(desk.state.outcome).toEqual({ kind: "refused", command: "copyWord", reason: { kind: "noReport" } });
    expect(desk.state.busy).toBeUndefined();
  });

  it("while a cell is being edited says so and copies nothing; afterwards the same press works", async () => {
    const desk = await ready();
    desk.model.beginEdit(desk.sheet("封面"), 0, 0);
    await desk.app.copy("word");
    expect(desk.state.outcome).toMatchObject({ kind: "refused", command: "copyWord", reason: { kind: "host", cause: "editing" } });
    desk.model.endEdit();
    await desk.app.copy("word");
    expect(desk.state.outcome).toMatchObject({ kind: "copied" });
  });

  it("says so where the script that makes markup does not come, and the next command runs", async () => {
    const desk = await ready();
    const app = createApp({ workbook: excelWorkbook(), clock: desk.clock, clipboard: desk.clipboard, files: desk.files, editions: [desk.edition], exits: { make: () => Promise.reject(Object.assign(new Error("Loading chunk markup failed."), { name: "ChunkLoadError" })) } });
    await app.start();
    await app.copy("word");
    expect(app.getState().outcome).toEqual({ kind: "refused", command: "copyWord", reason: { kind: "notFetched" } });
    expect(desk.clipboard.holds).toBeUndefined();
    await app.recheck();
    expect(app.getState().check?.errors).toBe(0);
    await app.dispose();
  });

  it("works for a toy form", async () => {
    const desk = await openDesk({ edition: TOY, laidOut: false });
    await desk.app.layOut({ unit: "玩具厂", titleName: "玩具厂", officeKind: "any", year: 2024, localDeadline: undefined });
    desk.type("t1.got.a", "7");
    await desk.app.copy("web");
    expect(desk.state.outcome).toMatchObject({ kind: "copied", tables: 1, draft: true });
    expect(desk.clipboard.holds!.text).toContain("收到\t7\t\t7\n");
  });
});

describe("copying the list of what the check found", () => {
  it("is plain text: what is wrong with both sides, what is not complete, what is empty and where", async () => {
    const desk = await openDesk();
    desk.typeReport("pt_region_2022", (id) => id === "t2.lic");
    desk.type("t2.fee", "91.16");
    desk.type("t3.carry_out.legal", "1");
    desk.type("t3.r1.other", "");
    desk.typeTexts();
    await desk.app.copy("findings");
    expect(desk.clipboard.asked).toEqual([false]);
    expect(desk.clipboard.holds!.html).toBeUndefined();
    expect(desk.clipboard.holds!.text.split("\n")).toEqual([
      "东柳街道 2024年年报校验清单（2025年1月17日 10:32）",
      "还不能报送：必改 1 处，未填 3 处。",
      "1. 【待写】封面没有填成文日期。",
      "2. 【必改】表三 法律服务机构不平，差 1 件。新收 0＋上年结转 0＝0；办理结果 0＋结转下年度 1＝1；可能有 1 件计了两次，如既算办结又算结转；或新收、上年结转少填。",
      "3. 【未填完】表三 总计：多归类 1 件。收 75（新收 74＋上年结转 1），已填 76。",
      "未填：表二 1、表三 1、封面 1。",
      "",
    ]);
    expect(desk.state.outcome).toMatchObject({ kind: "copied", what: "findings" });
  });

  it("says what cannot be read where sheets are damaged, and is not refused", async () => {
    const desk = await ready();
    desk.model.insertRows(desk.sheet("三 申请办理"), 8, 1);
    await desk.app.copy("findings");
    expect(desk.clipboard.holds!.text.split("\n").slice(1)).toEqual(["还不能报送：有表缺失或版面不符，没能读全。", "1. 【版面】“三 申请办理”第 9 行与格式不符：多了 1 行。", "未填：表三 读不到。", ""]);
  });

  it("says of a report that may be submitted that it may, and that this is no approval", async () => {
    const desk = await ready();
    await desk.app.copy("findings");
    expect(desk.clipboard.holds!.text).toBe("东柳街道 2024年年报校验清单（2025年1月17日 10:32）\n校验通过，可以报送。\n没有要改的，也没有要核实的。\n校验不代替保密审查和领导审签。\n");
  });
});
