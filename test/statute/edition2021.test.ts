import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { GridCell, Table } from "../../src/statute/types";

const [t2, t3, t4] = EDITION_2021.tables as [Table, Table, Table];
const at = (table: Table, row: number, column: number): GridCell => table.cells.find((c) => c.row === row && c.column === column)!;
const spans = (c: GridCell) => `${c.text} ${c.rowSpan}×${c.columnSpan}`;

test("the three tables hold 10, 175 and 15 figures", () => {
  expect(EDITION_2021.tables.map((t) => t.figures.length)).toEqual([10, 175, 15]);
});

test("the six sections carry the template's headings, word for word", () => {
  expect(EDITION_2021.sections.map((s) => s.title)).toEqual([
    "", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
  ]);
  expect(EDITION_2021.sections[1]!.parts.map((p) => p.title)).toEqual(["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]);
});

test("table 二 is the form's: bands, heads and merges, row by row", () => {
  const rows = Array.from({ length: t2.rows }, (_, row) => t2.cells.filter((c) => c.row === row).map((c) => (c.figure ? `#${c.figure} ${c.rowSpan}×${c.columnSpan}` : spans(c))));
  expect(rows).toEqual([
    ["第二十条第（一）项 1×4"],
    ["信息内容 1×1", "本年制发件数 1×1", "本年废止件数 1×1", "现行有效件数 1×1"],
    ["规章 1×1", "#t2.reg.made 1×1", "#t2.reg.repealed 1×1", "#t2.reg.valid 1×1"],
    ["行政规范性文件 1×1", "#t2.norm.made 1×1", "#t2.norm.repealed 1×1", "#t2.norm.valid 1×1"],
    ["第二十条第（五）项 1×4"],
    ["信息内容 1×1", "本年处理决定数量 1×3"],
    ["行政许可 1×1", "#t2.lic 1×3"],
    ["第二十条第（六）项 1×4"],
    ["信息内容 1×1", "本年处理决定数量 1×3"],
    ["行政处罚 1×1", "#t2.pun 1×3"],
    ["行政强制 1×1", "#t2.coe 1×3"],
    ["第二十条第（八）项 1×4"],
    ["信息内容 1×1", "本年收费金额（单位：万元） 1×3"],
    ["行政事业性收费 1×1", "#t2.fee 1×3"],
  ]);
});

test("table 三 is the form's: head, corner and the labels of 25 rows with their merges", () => {
  expect(t3.cells.filter((c) => c.row < 3).map(spans)).toEqual([
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3", "申请人情况 1×7", "自然人 2×1", "法人或其他组织 1×5", "总计 2×1",
    "商业企业 1×1", "科研机构 1×1", "社会公益组织 1×1", "法律服务机构 1×1", "其他 1×1",
  ]);
  expect(t3.cells.filter((c) => c.role === "label").map(spans)).toEqual([
    "一、本年新收政府信息公开申请数量 1×3", "二、上年结转政府信息公开申请数量 1×3", "三、本年度办理结果 22×1",
    "（一）予以公开 1×2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 1×2",
    "（三）不予公开 8×1", "1.属于国家秘密 1×1", "2.其他法律行政法规禁止公开 1×1", "3.危及“三安全一稳定” 1×1", "4.保护第三方合法权益 1×1", "5.属于三类内部事务信息 1×1", "6.属于四类过程性信息 1×1", "7.属于行政执法案卷 1×1", "8.属于行政查询事项 1×1",
    "（四）无法提供 3×1", "1.本机关不掌握相关政府信息 1×1", "2.没有现成信息需要另行制作 1×1", "3.补正后申请内容仍不明确 1×1",
    "（五）不予处理 5×1", "1.信访举报投诉类申请 1×1", "2.重复申请 1×1", "3.要求提供公开出版物 1×1", "4.无正当理由大量反复申请 1×1", "5.要求行政机关确认或重新出具已获取信息 1×1",
    "（六）其他处理 3×1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1×1", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 1×1", "3.其他 1×1",
    "（七）总计 1×2", "四、结转下年度继续办理 1×3",
  ]);
  expect([t3.rows, t3.columns]).toEqual([28, 10]);
});

test("table 三's ids are item and column in the form's order", () => {
  const items = [...new Set(t3.figures.map((f) => f.id.split(".")[1]))];
  expect(items.join(" ")).toBe("new carry_in r1 r2 r3_1 r3_2 r3_3 r3_4 r3_5 r3_6 r3_7 r3_8 r4_1 r4_2 r4_3 r5_1 r5_2 r5_3 r5_4 r5_5 r6_1 r6_2 r6_3 r7 carry_out");
  expect(t3.figures.slice(0, 7).map((f) => f.id)).toEqual(["natural", "company", "research", "welfare", "legal", "other", "total"].map((c) => `t3.new.${c}`));
});

test("table 四 is three blocks of five under 行政复议 and 行政诉讼", () => {
  expect(t4.cells.filter((c) => !c.figure).filter((c) => c.row < 2).map(spans)).toEqual([
    "行政复议 1×5", "行政诉讼 1×10", "结果维持 2×1", "结果纠正 2×1", "其他结果 2×1", "尚未审结 2×1", "总计 2×1", "未经复议直接起诉 1×5", "复议后起诉 1×5",
  ]);
  expect(t4.cells.filter((c) => c.figure).map((c) => c.figure)).toEqual(["review", "direct", "after"].flatMap((b) => ["upheld", "corrected", "other", "pending", "total"].map((r) => `t4.${b}.${r}`)));
  expect(at(t4, 2, 5).text).toBe("结果维持");
});

test("every item has a meaning, and every rule a clause and a citation", () => {
  for (const figure of EDITION_2021.tables.flatMap((t) => t.figures)) expect(figure.meaning.length).toBeGreaterThan(3);
  for (const rule of EDITION_2021.rules) {
    expect(rule.clause).not.toBe("");
    expect(rule.citation.document).not.toBe("");
    expect(rule.citation.clause).not.toBe("");
  }
  expect(EDITION_2021.rules.map((r) => r.code)).toEqual(["INT", "FEE", "ZERO", "T3-ROW", "T3-SUM7", "T3-BAL", "T4-SUM", "META", "DATE", "NAR-EMPTY", "PLACEHOLDER", "X-CARRY", "X-VALID", "NAR-SAME", "FEE-UNIT", "LEN-1", "GOV-5", "FEE-6", "FEE-62a", "FEE-62b", "YEAR", "TITLE", "TITLE-OTHER", "NUM", "NAR-REQ", "NAR-DONE", "NAR-APP", "NAR-FW", "NAR-DOC", "NAR-PCT", "NAR-SPLIT"]);
});

test("identities number 25 rows, 7 columns, 7 balances and 3 blocks", () => {
  const count = (code: string) => {
    const rule = EDITION_2021.rules.find((r) => r.code === code);
    return rule?.kind === "identity" ? rule.instances.length : undefined;
  };
  expect(["T3-ROW", "T3-SUM7", "T3-BAL", "T4-SUM"].map(count)).toEqual([25, 7, 7, 3]);
});

test("the deadlines are those of art. 49 and the notice", () => {
  expect(Object.fromEntries(EDITION_2021.officeKinds.map((k) => [k.id, `${k.deadline.month}-${k.deadline.day}`]))).toEqual({
    street: "1-31", township: "1-31", department: "1-31", office: "1-31", county: "2-20", city: "3-10", province: "3-31", vertical: "3-31",
  });
});

test("an edition cannot be changed once it is made", () => {
  expect(() => Object.assign(EDITION_2021.tables[0]!.figures[0]!, { item: "x" })).toThrow(TypeError);
});
