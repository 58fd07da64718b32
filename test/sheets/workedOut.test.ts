/** What a file that no Excel has opened yet shows of its totals, its verdicts and its live sentences. */
import { BLANK, number } from "../../src/report/reading";
import type { Reading, Report } from "../../src/report/types";
import { CHECK_COLUMN, checkLines } from "../../src/sheets/checkLines";
import { workedOut } from "../../src/sheets/workedOut";
import { figureId } from "../../src/statute/ids";
import type { Edition } from "../../src/statute/types";
import { livePieces, livePlaces } from "../support/livePieces";
import { reportOf } from "../support/reports";
import { TOY } from "../support/toy";

const text = (words: string): Reading => ({ kind: "text", text: words });
const BROKEN: Reading = { kind: "error", text: "#REF!" };

/** Of the toy form: 甲 and 乙 of 收到 and of 办结, and totals where somebody typed over them. */
function toyReport(inputs: readonly Reading[], more: Partial<Report> = {}, totals: Readonly<Record<string, Reading>> = {}): Report {
  const ids = ["t1.got.a", "t1.got.b", "t1.done.a", "t1.done.b"];
  const typed = Object.entries(totals).map(([id, reading]) => [figureId(id), reading] as const);
  return reportOf(new Map([...ids.map((id, i) => [figureId(id), inputs[i]!] as const), ...typed]), { edition: TOY, pieces: [], overwritten: new Set(typed.map(([id]) => id)), ...more });
}

/** Each line of 校验 that is worked out, as it reads from left to right. */
function linesOf(report: Report): readonly (readonly (string | number)[])[] {
  const cells = workedOut(report).get("checks")!;
  const at = (row: number, column: number) => cells.filter((cell) => cell.row === row && cell.column === column).map(({ result }) => result);
  const { left, right, difference, verdict, remark } = CHECK_COLUMN;
  const lines = checkLines(report.edition).map(({ row, code, scope }) => [code, scope, ...[left, right, difference, verdict, remark].flatMap((column) => at(row, column))]);
  expect(cells).toHaveLength(lines.reduce((sum, line) => sum + line.length - 2, 0));
  return lines.filter((line) => line.length > 2);
}

test("a report in which all agrees reads so, line by line", () => {
  expect(linesOf(toyReport([3, 4, 3, 4].map(number)))).toEqual([
    ["TOY-ROW", "收到", 7, 7, 0, "平", ""], ["TOY-ROW", "办结", 7, 7, 0, "平", ""],
    ["TOY-BAL", "a", 3, 3, 0, "平", ""], ["TOY-BAL", "b", 4, 4, 0, "平", ""], ["TOY-BAL", "total", 7, 7, 0, "平", ""],
    ["TOY-INT", "收到", 3, 3, 0, "符合", ""], ["TOY-INT", "办结", 3, 3, 0, "符合", ""],
    ["TOY-ZERO", "收到", 2, 2, 0, "已填完", ""], ["TOY-ZERO", "办结", 2, 2, 0, "已填完", ""],
  ]);
});

test("what does not agree says by how much, what is blank how much is open, either way", () => {
  expect(linesOf(toyReport([number(3), number(4), number(5), BLANK]))).toEqual([
    ["TOY-ROW", "收到", 7, 7, 0, "平", ""], ["TOY-ROW", "办结", 5, 5, 0, "未填完", ""],
    ["TOY-BAL", "a", 3, 5, -2, "不平", "× 差 2"], ["TOY-BAL", "b", 4, 0, 4, "未填完", "还有 4"], ["TOY-BAL", "total", 7, 5, 2, "未填完", "还有 2"],
    ["TOY-INT", "收到", 3, 3, 0, "符合", ""], ["TOY-INT", "办结", 2, 2, 0, "符合", ""],
    ["TOY-ZERO", "收到", 2, 2, 0, "已填完", ""], ["TOY-ZERO", "办结", 2, 1, 1, "有空格", "1 格"],
  ]);
  expect(linesOf(toyReport([BLANK, BLANK, number(5), number(1)])).filter(([code]) => code === "TOY-BAL")).toEqual([
    ["TOY-BAL", "a", 0, 5, -5, "未填完", "多 5"], ["TOY-BAL", "b", 0, 1, -1, "未填完", "多 1"], ["TOY-BAL", "total", 0, 6, -6, "未填完", "多 6"],
  ]);
});

test("what is no number, and what is none of its kind, is counted by cells", () => {
  const lines = linesOf(toyReport([text("无"), text("２笔"), number(-1), number(2.5)]));
  expect(lines.filter(([code]) => code !== "TOY-BAL")).toEqual([
    ["TOY-ROW", "收到", 0, 0, 0, "有非数字", "2 格不是数字"], ["TOY-ROW", "办结", 1.5, 1.5, 0, "平", ""],
    ["TOY-INT", "收到", 2, 0, 2, "不符合", "2 格"], ["TOY-INT", "办结", 3, 1, 2, "不符合", "2 格"],
    ["TOY-ZERO", "收到", 2, 2, 0, "已填完", ""], ["TOY-ZERO", "办结", 2, 2, 0, "已填完", ""],
  ]);
  expect(lines.filter(([code]) => code === "TOY-BAL").map((line) => line.slice(5))).toEqual([["有非数字", "1 格不是数字"], ["有非数字", "1 格不是数字"], ["有非数字", "2 格不是数字"]]);
});

test("a line that holds an error, also one of the parts of its total, is left to whoever opens the file", () => {
  expect(linesOf(toyReport([BROKEN, number(4), number(3), number(4)])).map(([code, scope]) => [code, scope])).toEqual([
    ["TOY-ROW", "办结"], ["TOY-BAL", "b"], ["TOY-INT", "办结"], ["TOY-ZERO", "办结"],
  ]);
});

describe("totals", () => {
  const totalsOf = (report: Report) => workedOut(report).get("t1");

  test("show the sum of the numbers beside them, and nothing over none", () => {
    expect(totalsOf(toyReport([number(3), number(4), BLANK, text("无")]))).toEqual([{ row: 6, column: 4, result: 7 }, { row: 7, column: 4, result: "" }]);
  });
  test("are left alone where somebody typed over them or an error spoils them", () => {
    expect(totalsOf(toyReport([3, 4, 3, 4].map(number), {}, { "t1.got.total": number(9) }))).toEqual([{ row: 7, column: 4, result: 7 }]);
    expect(totalsOf(toyReport([BROKEN, 4, 3, 4].map((one) => (typeof one === "number" ? number(one) : one))))).toEqual([{ row: 7, column: 4, result: 7 }]);
  });
  test("that were typed over are compared as they were typed", () => {
    expect(linesOf(toyReport([3, 4, 3, 4].map(number), {}, { "t1.got.total": number(9) })).filter(([, scope]) => scope === "收到")).toEqual([
      ["TOY-ROW", "收到", 9, 7, 2, "不平", "× 差 2"], ["TOY-INT", "收到", 3, 3, 0, "符合", ""], ["TOY-ZERO", "收到", 2, 2, 0, "已填完", ""],
    ]);
  });
});

test("a table that could not be read is in the file as well, and reads as blank", () => {
  const lines = linesOf(toyReport([BLANK, BLANK, BLANK, BLANK], { readable: new Set() }));
  expect(lines.map((line) => line.slice(2))).toEqual([
    ...Array.from({ length: 5 }, () => [0, 0, 0, "未填完", ""]), [0, 0, 0, "符合", ""], [0, 0, 0, "符合", ""], [2, 0, 2, "有空格", "2 格"], [2, 0, 2, "有空格", "2 格"],
  ]);
});

test("a live sentence says what the figures and their totals come to; words of a person are no result", () => {
  const [place] = livePlaces(TOY);
  const live = livePieces(TOY);
  const own = { section: live[0]!.section, part: "a", kind: "text" as const, startsParagraph: true, content: "自己写的。" };
  const said = (edition: Edition, pieces: Report["pieces"]) => workedOut({ ...toyReport([3, 4, 3, 4].map(number), { pieces }), edition }).get("text");
  const words = "2024年，本街道收到 7 件，其中a 3 件、b 4 件。";
  expect(said(TOY, live)).toEqual([{ row: place!.row, column: place!.column, result: words }]);
  expect(said(TOY, [own, ...live])).toEqual([{ row: place!.row + 1, column: place!.column, result: words }]);
  expect(said(TOY, [own])).toEqual([]);
});
