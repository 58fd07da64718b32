import fc from "fast-check";
import { MAX_ROW_HEIGHT, splitByLines, breakLines } from "../../src/sheets/measure";
import type { Area, SheetPlan } from "../../src/sheets/plan";
import { reportSheet } from "../../src/sheets/reportSheet";
import { TYPE_WIDTH } from "../../src/sheets/reportLook";
import { figureId, sectionId } from "../../src/statute/ids";
import type { Piece } from "../../src/report/types";
import { META, publishedReport, reportOf, withFigure } from "../support/reports";
import { TOY } from "../support/toy";

const words = (plan: SheetPlan): string[] => plan.cells.filter((c) => c.row > 0 && "text" in c.content).map((c) => ("text" in c.content ? c.content.text : ""));
const report = publishedReport("pt_region_2022");

test("the report holds title, sections in order, tables, unit and date", () => {
  const all = words(reportSheet(report, new Map()));
  const order = ["东柳街道2022年政府信息公开工作年度报告", "　　一、总体情况", "　　二、主动公开政府信息情况", "第二十条第（一）项", "　　三、收到和处理政府信息公开申请情况", "（七）总计", "　　四、政府信息公开行政复议、行政诉讼情况", "复议后起诉", "　　五、存在的主要问题及改进情况", "　　六、其他需要报告的事项", "平潭综合实验区（汇总）", "2023年1月20日"];
  const places = order.map((text) => all.indexOf(text));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("every figure stands in the report as a number, zeros as 0", () => {
  const plan = reportSheet(report, new Map());
  const numbers = plan.cells.flatMap((c) => ("number" in c.content ? [c.content.number] : []));
  expect(numbers.length).toBe(200);
  expect([...numbers].sort()).toEqual([...report.figures.values()].map((r) => (r.kind === "number" ? r.value : NaN)).sort());
});

test("an amount is printed with all its decimals, a fraction where none can be is not rounded, a change keeps its sign", () => {
  const format = (id: string, value: number) => {
    const plan = reportSheet(withFigure(report, figureId(id), { kind: "number", value }), new Map());
    const cell = plan.cells.find((c) => "number" in c.content && c.content.number === value)!;
    return plan.styles.find((s) => s.areas.some((a) => a.row === cell.row && a.column === cell.column))!.style.numberFormat;
  };
  expect(format("t2.fee", 24252.311082)).toBe("0.000000");
  expect(format("t2.fee", 123456)).toBe("0");
  expect(format("t2.lic", 3.5)).toBe("0.0");
  expect(format("t2.lic", -18)).toBe("0");
  expect(format("t2.fee", 1e-7)).toBe("General");
});

test("no two merged areas overlap, every merge lies in the printed area, and no row is taller than Excel shows", () => {
  const plan = reportSheet(report, new Map());
  const taken = new Set<string>();
  for (const m of plan.merges) {
    for (let r = m.row; r < m.row + m.rows; r++) for (let c = m.column; c < m.column + m.columns; c++) {
      expect(taken.has(`${r},${c}`)).toBe(false);
      taken.add(`${r},${c}`);
    }
    expect(within(m, plan.print!.area)).toBe(true);
  }
  for (const h of plan.heights) expect(h.height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  expect(plan.widths.slice(1, -1).reduce((a, b) => a + b, 0)).toBeCloseTo(TYPE_WIDTH, 5);
});

const within = (a: Area, b: Area) => a.row >= b.row && a.column >= b.column && a.row + a.rows <= b.row + b.rows && a.column + a.columns <= b.column + b.columns;

test("a paragraph of any length is printed whole, over rows that each fit", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6000 }), (length) => {
    const content = "公开".repeat(length).slice(0, length);
    const pieces: Piece[] = [{ section: sectionId("s5"), part: "", kind: "text", startsParagraph: true, content }];
    const plan = reportSheet(reportOf(report.figures, { pieces }), new Map());
    expect(words(plan).join("")).toContain(`　　${content}`);
    for (const h of plan.heights) expect(h.height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  }), { numRuns: 20 });
});

test("type, sizes and the page are those of official documents, in both sets of fonts", () => {
  const styles = (fonts: "system" | "official") => {
    const plan = reportSheet(report, new Map(), { options: { fonts, figures: "values" } });
    const styleAt = (words: string) => {
      const cell = plan.cells.find((c) => c.row > 0 && "text" in c.content && c.content.text.includes(words))!;
      return plan.styles.find((s) => s.areas.some((a) => a.row === cell.row && a.column === cell.column))!.style;
    };
    return ["东柳街道2022年", "一、总体情况", "（一）主动公开", "一、总体情况的内容", "规章"].map((words) => `${styleAt(words).font}${styleAt(words).bold ? "加粗" : ""} ${styleAt(words).size}`);
  };
  expect(styles("system")).toEqual(["宋体加粗 22", "黑体 16", "楷体 16", "仿宋 16", "宋体 10.5"]);
  expect(styles("official")).toEqual(["方正小标宋简体 22", "黑体 16", "楷体_GB2312 16", "仿宋_GB2312 16", "宋体 10.5"]);
  const { print } = reportSheet(report, new Map());
  const millimetres = Object.fromEntries(Object.entries(print!.margins).map(([side, points]) => [side, Math.round((points / 72) * 25.4)]));
  expect(millimetres).toMatchObject({ top: 37, bottom: 35, left: 28, right: 26 });
  expect(print).toMatchObject({ orientation: "portrait", footer: '&"宋体,Regular"&14— &P —' });
});

test("a page of words holds 22 lines of 27 characters, in heights and widths that no screen rounds up", () => {
  const pieces: Piece[] = [{ section: sectionId("s5"), part: "", kind: "text", startsParagraph: true, content: "公".repeat(27 * 60) }];
  const plan = reportSheet(reportOf(report.figures, { edition: TOY, meta: META, pieces: pieces.map((p) => ({ ...p, section: sectionId("s1"), part: "a" })) }), new Map());
  const [first, second] = plan.print!.breaks!;
  const texts = plan.cells.filter((c) => c.row >= first! && c.row < second! && "text" in c.content).map((c) => ("text" in c.content ? c.content.text : ""));
  expect(texts.join("").length).toBe(22 * 27);
  for (const points of [...plan.heights.filter((h) => h.row > 0).map((h) => h.height), ...plan.widths.slice(1, -1)]) expect(points % 0.75).toBe(0);
});

test("splitting a text never loses or adds a character", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }).map((s) => s.replace(/\n/g, "")), fc.integer({ min: 1, max: 5 }), (text, lines) => {
    const pieces = splitByLines(text, 16, 200, lines);
    expect(pieces.join("")).toBe(text);
    for (const p of pieces) expect(breakLines(p, 16, (200 - 5) * 0.97).length).toBeLessThanOrEqual(lines);
  }));
});

test("parts that say nothing are left out and the others numbered on", () => {
  const pieces: Piece[] = ["active", "oversight"].map((part) => ({ section: sectionId("s1"), part, kind: "text", startsParagraph: true, content: `${part}的话` }));
  const all = words(reportSheet(reportOf(report.figures, { pieces }), new Map()));
  expect(all.filter((t) => /^　　（[一二三四五]）/.test(t))).toEqual(["　　（一）主动公开", "　　（二）监督保障"]);
});

test("a title too long for a line is broken by meaning: never inside a name or between a year and its sign", () => {
  const title = (titleName: string) => words(reportSheet({ ...report, meta: { ...META, titleName, year: 2024 } }, new Map())).filter((_, i, all) => i < all.indexOf("　　一、总体情况"));
  expect(title("东柳街道")).toEqual(["东柳街道2024年政府信息公开工作年度报告"]);
  expect(title("东柳街道办事处")).toEqual(["东柳街道办事处2024年", "政府信息公开工作年度报告"]);
  expect(title("宁波市鄞州区东柳街道办事处党政办公室")).toEqual(["宁波市鄞州区东柳街道办事处党政办公室", "2024年政府信息公开工作年度报告"]);
  expect(title("平潭综合实验区行政审批局（政务服务中心）")).toEqual(["平潭综合实验区行政审批局", "（政务服务中心）", "2024年政府信息公开工作年度报告"]);
  expect(title("新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人力资源和社会保障局")).toEqual(["新疆维吾尔自治区伊犁哈萨克自治州", "察布查尔锡伯自治县人力资源和社会保障局", "2024年政府信息公开工作年度报告"]);
});

test("the toy form is printed by the same code", () => {
  const toy = reportOf(new Map(), { edition: TOY });
  expect(words(reportSheet(toy, new Map()))).toEqual(expect.arrayContaining(["　　二、数字", "收到", "办结", "总计"]));
});

test("a link that shows an error is red on the sheet and on paper, where nobody can take it for a figure", () => {
  const plan = reportSheet(report, new Map(), { options: { fonts: "system", figures: "links" } });
  expect(plan.marks).toEqual([expect.objectContaining({ area: plan.print!.area, formula: "=ISERROR(B2)", fill: "#FDE7E9" })]);
  expect(plan.cells.filter((c) => "number" in c.content)).toEqual([]);
  expect(reportSheet(report, new Map()).marks).toEqual([]);
});
