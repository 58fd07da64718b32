import fc from "fast-check";
import { recogniseTables, type TablesFound } from "../../../src/files/recognise/tables";
import type { OutsideBlock, OutsideDocument } from "../../../src/files/outside/document";
import { number } from "../../../src/report/reading";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { EDITIONS } from "../../../src/statute/editions";
import { figureId } from "../../../src/statute/ids";
import type { Edition } from "../../../src/statute/types";
import { changed, documentOf, drawn, drawnAll, plainRows, shown, tableOf } from "../../support/outside";
import { tallToy } from "../../support/tallToy";
import { TOY } from "../../support/toy";
import { processorTime } from "../../support/processorTime";

const BOTH = [EDITION_2021, EDITION_2019];
/** Every figure another number, so that one taken for another shows. */
const countedUp = (edition: Edition) => new Map(edition.tables.flatMap((t) => t.figures).map((f, i) => [f.id, number(i + 1)]));
const [T2, T3, T4] = EDITION_2021.tables as [Edition["tables"][0], Edition["tables"][0], Edition["tables"][0]];
const numbers = countedUp(EDITION_2021);

function read(blocks: readonly OutsideBlock[], editions: readonly Edition[] = EDITIONS, source: OutsideDocument["source"] = "html"): TablesFound {
  const found = recogniseTables(documentOf(blocks, source), editions);
  if (!found) throw new Error("no table was recognised");
  return found;
}
const entry = (found: TablesFound, figure: string) => found.tables.flatMap((t) => t.cells).filter((c) => c.figure === figure);

describe("the tables of a form in a source", () => {
  it.each(BOTH.map((e) => [e.name, e] as const))("are read in full as the form draws them, the edition by its words: %s", (_, edition) => {
    const figures = countedUp(edition);
    const found = read(drawnAll(edition, figures));
    expect(found.edition).toBe(edition);
    expect(found.figures).toEqual(figures);
    expect(found.tables.map((t) => [t.found, t.rows === t.rowsOfForm, t.read])).toEqual(edition.tables.map((t) => [true, true, t.figures.length]));
    expect([...found.used]).toEqual([0, 1, 2]);
  });

  it.each(BOTH.flatMap((e) => e.tables.map((t) => [e.name, t.name, e, t] as const)))("tell their edition by one of them alone, where the forms differ in it: %s %s", (_, __, edition, table) => {
    const found = read([drawn(table, shown(countedUp(edition)))]);
    const same = JSON.stringify(EDITION_2019.tables.find((t) => t.id === table.id)?.cells) === JSON.stringify(EDITION_2021.tables.find((t) => t.id === table.id)?.cells);
    expect(found.edition).toBe(same ? EDITION_2021 : edition);
    expect(found.tables.filter((t) => t.found).map((t) => t.table)).toEqual([table.id]);
  });

  it("are those of any form", () => {
    for (const toy of [TOY, tallToy(30)]) {
      const figures = countedUp(toy);
      expect(read(drawnAll(toy, figures), [EDITION_2021, toy]).figures).toEqual(figures);
    }
  });

  it("are read through spaces, broken lines and altered labels", () => {
    const altered = new Map([
      ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(本列数据的钩稽关系为:第一项加第二项之和,等于第三项加第四项之和)"], ["7.属于行政执法案卷", "7、属于行政执法案件"], ["本年废止件数", "本年废纸件数"], ["行政复议", "行政法复议"],
      ["商业企业", "商业\n企业"], ["四、结转下年度继续办理", "四、结转下年度继续 办理"], ["（一）予以公开", "(一)予以\n公开"], ["行政规范性文件", "规范性文件"], ["1.属于国家秘密", "1、\u00a0属于国家秘密"],
    ]);
    const tables = drawnAll(EDITION_2021, numbers).map((t) => changed(t, (cell) => ({ ...cell, text: altered.get(cell.text) ?? cell.text })));
    expect(read(tables).figures).toEqual(numbers);
  });

  it("are found among others of a sheet, beside prose and columns of its own", () => {
    let top = 3;
    const cells = [{ row: 0, column: 0, rowSpan: 1, columnSpan: 12, text: "某局2024年报" }];
    for (const table of drawnAll(EDITION_2021, numbers)) {
      cells.push({ row: top - 1, column: 0, rowSpan: 1, columnSpan: 1, text: "行政许可和行政处罚的情况说明如下" });
      cells.push(...table.cells.map((cell) => ({ ...cell, row: cell.row + top, column: cell.column + 2 })));
      top += 40;
    }
    const found = read([plainRows([["项目", "数"], ["行政许可", "7"]]), tableOf(cells)], EDITIONS, "xlsx");
    expect(found.figures).toEqual(numbers);
    expect([...found.used]).toEqual([1]);
  });

  it("go on in a second table behind a page break, with the heads again or without", () => {
    const whole = drawn(T3, shown(numbers));
    for (const again of [true, false])
      for (let cut = 4; cut < T3.rows; cut++) {
        const first = changed(whole, (c) => (c.row >= cut ? undefined : { ...c, rowSpan: Math.min(c.rowSpan, cut - c.row) }));
        const second = changed(whole, (c) => {
          if (c.row + c.rowSpan <= cut) return again && c.row < T3.headRows ? c : undefined;
          const row = Math.max(cut, c.row);
          return { ...c, row: row - cut + (again ? T3.headRows : 0), rowSpan: c.row + c.rowSpan - row };
        });
        expect(read([first, { kind: "paragraph", text: "— 3 —" }, second]).figures).toEqual(new Map([...numbers].map(([id, r]) => [id, id.startsWith("t3.") ? r : { kind: "blank" }])));
      }
  });

  it("say which rows are not there", () => {
    const found = read([drawn(T3, shown(numbers)), changed(drawn(T2, shown(numbers)), (c) => (c.row === 2 ? undefined : c))]);
    expect(found.tables[0]).toMatchObject({ found: true, rows: 6 - 1, rowsOfForm: 6 });
    expect(entry(found, "t2.reg.made")).toEqual([{ figure: "t2.reg.made", how: "missing" }]);
    expect(found.figures.get(figureId("t2.norm.made"))).toEqual(numbers.get(figureId("t2.norm.made")));
    expect(found.tables[2]).toMatchObject({ found: false, rows: 0, read: 0 });
  });

  it("leave a blank cell blank", () => {
    const found = read(drawnAll(EDITION_2021, numbers).map((t) => changed(t, (c) => (c.text === "9" ? { ...c, text: "\u00a0" } : c))));
    expect(found.figures.get(T2.figures[8]!.id)).toEqual({ kind: "blank" });
    expect(entry(found, T2.figures[8]!.id)).toEqual([{ figure: T2.figures[8]!.id, how: "blank" }]);
  });

  it("keep what stood in a cell that is no number", () => {
    const table = drawn(T2, (id) => (id === "t2.lic" ? "见附件" : id === "t2.pun" ? "22（其中修订16件）" : id === "t2.coe" ? "3起" : "0"));
    const found = read([table]);
    expect(entry(found, "t2.lic")).toEqual([{ figure: "t2.lic", how: "notUnderstood", seen: "见附件" }]);
    expect(entry(found, "t2.pun")).toEqual([{ figure: "t2.pun", how: "note", seen: "22（其中修订16件）", value: 22, note: "其中修订16件" }]);
    expect(entry(found, "t2.coe")).toEqual([{ figure: "t2.coe", how: "unit", seen: "3起", value: 3, unit: "起" }]);
  });

  it("keep a total that differs from its parts, and say what they come to", () => {
    const found = read([drawn(T4, (id) => (id === "t4.review.total" ? "0" : id.startsWith("t4.review.") ? "2" : "0"))]);
    expect(found.figures.get(figureId("t4.review.total"))).toEqual({ kind: "number", value: 0 });
    expect(entry(found, "t4.review.total")).toEqual([{ figure: "t4.review.total", how: "control", value: 0, sum: 8 }]);
  });

  it("follow the heads where the columns stand in another order, or beside one more", () => {
    const found = read([plainRows([["序号", "项", "乙", "备注", "甲", "总计"], ["1", "收到", "2", "含旧", "1", "3"], ["2", "办结", "20", "", "10", "30"]])], [TOY]);
    expect([...found.figures.values()]).toEqual([1, 2, 3, 10, 20, 30].map(number));
  });

  it("leave a figure out whose column is not there", () => {
    const found = read([plainRows([["项", "甲", "总计"], ["收到", "1", "3"], ["办结", "10", "30"]])], [TOY]);
    expect(found.figures.get(figureId("t1.got.total"))).toEqual(number(3));
    expect(entry(found, "t1.got.b")).toEqual([{ figure: "t1.got.b", how: "missing" }]);
  });

  it("refuse what the source says in two ways", () => {
    const found = read([drawn(T4, () => "0"), drawn(T4, (id) => (id === "t4.direct.other" ? "1" : "0"))]);
    expect(found.figures.get(figureId("t4.direct.other"))).toEqual({ kind: "blank" });
    expect(entry(found, "t4.direct.other")).toEqual([{ figure: "t4.direct.other", how: "refused", seen: "0 / 1", why: "conflict", readings: 2 }]);
    expect(found.figures.get(figureId("t4.direct.pending"))).toEqual(number(0));
  });

  it("refuse a figure merged over two rows", () => {
    const merged = tableOf([...plainRows([["项", "甲", "乙", "总计"], ["收到"], ["办结"]]).cells, ...[1, 2, 3].map((column) => ({ row: 1, column, rowSpan: 2, columnSpan: 1, text: String(column) }))]);
    const found = read([merged], [TOY]);
    expect([...found.figures.values()].every((r) => r.kind === "blank")).toBe(true);
    expect(found.tables[0]!.cells.map((c) => c.how)).toEqual(Array(6).fill("refused"));
  });

  it("never give a figure another's number when a row has lost a cell", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }), fc.nat(6), (parts, lost) => {
        const row = [...parts, parts.reduce((a, b) => a + b, 0)];
        const heads = T3.cells.filter((c) => c.role === "head" && c.row > 0 && c.columnSpan === 1).sort((a, b) => a.column - b.column).map((c) => c.text);
        const found = read([plainRows([["项", ...heads], ["一、本年新收政府信息公开申请数量", ...row.filter((_, i) => i !== lost).map(String)], ["二、上年结转政府信息公开申请数量", ...row.map(String)]])], [EDITION_2021]);
        const ids = T3.figures.slice(0, 7).map((f) => f.id);
        ids.forEach((id, i) => {
          const reading = found.figures.get(id)!;
          if (reading.kind === "number") expect([reading.value, i === lost]).toEqual([row[i], false]);
          expect(entry(found, id).map((c) => c.how)).toEqual([reading.kind === "number" ? "proved" : "refused"]);
        });
      }),
    );
  });

  it("are none where only words of the form occur", () => {
    expect(recogniseTables(documentOf([plainRows([["行政许可", "12"], ["行政处罚", "3"]]), { kind: "paragraph", text: "一、本年新收政府信息公开申请数量 12" }]), EDITIONS)).toBeUndefined();
    expect(recogniseTables(documentOf([]), EDITIONS)).toBeUndefined();
  });

  it("refuse a row with one cell too few where a column behind the figures is blank", () => {
    const noted = tableOf([...drawn(T3, shown(numbers)).cells, ...Array.from({ length: T3.rows }, (_, row) => ({ row, column: T3.columns, rowSpan: 1, columnSpan: 1, text: row === 0 ? "备注" : "" }))]);
    const ids = T3.cells.filter((c) => c.figure && c.row === 10).sort((a, b) => a.column - b.column).map((c) => c.figure!);
    const gone = T3.columns - 4;
    const found = read([changed(noted, (c) => (c.row !== 10 || c.column < gone ? c : c.column === gone ? undefined : { ...c, column: c.column - 1 }))]);
    expect(ids.map((id) => [found.figures.get(id)?.kind, entry(found, id)[0]?.how])).toEqual(ids.map(() => ["blank", "refused"]));
    expect(T3.figures.map(({ id }) => read([noted]).figures.get(id))).toEqual(T3.figures.map(({ id }) => numbers.get(id)));
  });

  it("do not take paragraphs below them on a sheet for rows of figures", () => {
    const table = drawn(T4, shown(numbers));
    const below = ["五、存在的主要问题及改进情况", "全年平稳。", "某局", "2025年1月20日"].map((text, i) => ({ row: T4.rows + i, column: 0, rowSpan: 1, columnSpan: 1, text }));
    const found = read([tableOf([...table.cells, ...below])], EDITIONS, "xlsx");
    expect(T4.figures.map(({ id }) => found.figures.get(id))).toEqual(T4.figures.map(({ id }) => numbers.get(id)));
    expect(found.tables.find((t) => t.table === T4.id)?.cells.filter((c) => c.how !== "control")).toEqual([]);
  });

  it("are looked for in a page of 5,000 other rows without going over it again and again", () => {
    const other = Array.from({ length: 5000 }, (_, i) => ["行政规范性文体", ...Array.from({ length: 9 }, (__, c) => `自然人总计其他${i % 7}${c}`)]);
    const began = processorTime();
    expect(read([plainRows([...other, ["项", "甲", "乙", "总计"], ["收到", "1", "2", "3"], ["办结", "1", "2", "3"]])], [TOY, EDITION_2021]).edition).toBe(TOY);
    expect(recogniseTables(documentOf([plainRows([...T4.cells.filter((c) => c.role === "head").map((c) => [c.text]), ...other])]), EDITIONS)?.tables.some((t) => t.read > 0)).not.toBe(true);
    expect(processorTime() - began).toBeLessThan(10_000);
  });

  it("do not walk through spans of a billion rows", () => {
    const table = drawn(T3, shown(numbers));
    const found = read([changed(table, (c) => (c.column === 0 && c.row === 5 ? { ...c, rowSpan: 1e9, columnSpan: 1 } : c.row === 0 && c.column === 3 ? { ...c, columnSpan: 1e9 } : c))]);
    expect(found.edition).toBe(EDITION_2021);
  });
});
