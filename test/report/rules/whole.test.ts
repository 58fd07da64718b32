/** What a finding is as a whole, rule by rule: where it points, how grave it is, by which key it is found again after the next edit, and what it has to tell. */
import type { Finding, FindingDetail } from "../../../src/report/types";
import { figureId, sectionId, tableId } from "../../../src/statute/ids";
import type { ReportParts } from "../../taskpane/support/states";
import { found, piece } from "./worded";

const [S1, S5, S6] = [sectionId("s1"), sectionId("s5"), sectionId("s6")];
const T3 = tableId("t3");
const finding = (key: string, level: Finding["level"], detail: FindingDetail, more: Partial<Finding> = {}): Finding => ({ key, code: key.split(":")[0]!, level, unfilled: false, table: undefined, figures: [], detail, ...more });
const cell = (key: string, problem: "text" | "error" | "negative" | "fraction", seen: string, probable?: number): Finding =>
  finding(key, "error", { kind: "number", problem, seen, probable, zeroWord: false }, { table: T3, figures: [figureId(key.split(":")[1]!)] });
const missing = (field: "unit" | "year" | "date", unfilled: boolean, seen = ""): Finding => finding(`META:${field}`, "error", { kind: "meta", field, seen }, { unfilled });
const OWN = "五、存在的主要问题及改进情况";
const day = { year: 2026, month: 2, day: 1 };

const FINDINGS: readonly (readonly [code: string, what: string, parts: ReportParts, findings: readonly Finding[]])[] = [
  ["TITLE", "a heading between two lines", { pieces: [piece("s5", `甲。\n${OWN}\n乙。`)] }, [finding("TITLE:0:3", "hint", { kind: "heading", section: S5, piece: 0, seen: OWN, title: OWN, own: true, edits: [{ piece: 0, seen: `甲。\n${OWN}\n乙。`, text: "甲。\n乙。" }] })]],
  ["TITLE", "a heading as the last line", { pieces: [piece("s6", "无。"), piece("s5", `甲。\n乙。\n${OWN}`)] }, [finding("TITLE:1:6", "hint", { kind: "heading", section: S5, piece: 1, seen: OWN, title: OWN, own: true, edits: [{ piece: 1, seen: `甲。\n乙。\n${OWN}`, text: "甲。\n乙。" }] })]],
  ["TITLE", "a heading as the first line, above an empty one", { pieces: [piece("s5", `${OWN}\n\n乙。\n`)] }, [finding("TITLE:0:0", "hint", { kind: "heading", section: S5, piece: 0, seen: OWN, title: OWN, own: true, edits: [{ piece: 0, seen: `${OWN}\n\n乙。\n`, text: "\n乙。\n" }] })]],
  ["TITLE", "a heading with words behind it", { pieces: [piece("s5", `  ${OWN}：仍有不足。\n乙。`)] }, [finding("TITLE:0:2", "hint", { kind: "heading", section: S5, piece: 0, seen: `${OWN}：`, title: OWN, own: true, edits: [{ piece: 0, seen: `  ${OWN}：仍有不足。\n乙。`, text: "  仍有不足。\n乙。" }] })]],
  ["NUM", "a list within a line", { pieces: [piece("s5", "甲。一是学习；三是培训。")] }, [finding("NUM:0:7", "hint", { kind: "numbering", section: S5, piece: 0, seen: "一是、三是", before: ["一是", "三是"], after: ["一是", "二是"], edits: [{ piece: 0, seen: "甲。一是学习；三是培训。", text: "甲。一是学习；二是培训。" }] })]],
  ["NUM", "a list of lines, whose first wrong mark it points to", { pieces: [piece("s6", "无。"), piece("s5", "（一）甲\n（三）乙\n（四）丙")] }, [finding("NUM:1:6", "hint", { kind: "numbering", section: S5, piece: 1, seen: "（一）、（三）、（四）", before: ["（一）", "（三）", "（四）"], after: ["（一）", "（二）", "（三）"], edits: [{ piece: 1, seen: "（一）甲\n（三）乙\n（四）丙", text: "（一）甲\n（二）乙\n（三）丙" }] })]],
  ["LEN-1", "a section too long by one character", { pieces: [piece("s1/active", "好".repeat(1001))] }, [finding("LEN-1:s1", "hint", { kind: "length", section: S1, count: 1001, most: 1000 })]],
  ["YEAR", "another year, in the second line", { pieces: [piece("s1/active", "无。\n2024年，我局公开信息3条。")] }, [finding("YEAR:0:3", "hint", { kind: "year", section: S1, piece: 0, seen: "2024年，我局公开信息3条。", year: 2024, expected: 2025 })]],
  ["FEE-6", "a topic that is not spoken of", { pieces: [piece("s6", "无。")] }, [finding("FEE-6:s6", "warning", { kind: "mention", section: S6, missing: ["信息处理费"] })]],
  ["FEE-62b", "the greatest of the fees said, by its own row of 文字", { pieces: [piece("s6", "实际收取信息处理费420元。"), piece("s6", "实际收取信息处理费3940元。"), piece("s6", "实际收取信息处理费800元。")], cells: { "t2.fee": 0 } }, [finding("FEE-62b", "hint", { kind: "received", section: S6, piece: 1, seen: "实际收取信息处理费3940元", amount: 3940, value: 0 }, { table: tableId("t2"), figures: [figureId("t2.fee")] })]],
  ["FEE-62b", "a fee of a table that cannot be read: nowhere to go to", { pieces: [piece("s6", "实际收取信息处理费3940元。")], cells: { "t2.fee": 0 }, unreadable: ["t2"] }, [finding("FEE-62b", "hint", { kind: "received", section: S6, piece: 0, seen: "实际收取信息处理费3940元", amount: 3940, value: 0 }, { figures: [figureId("t2.fee")] })]],
  ["FEE-UNIT", "a fee too great", { cells: { "t2.fee": 25_000 } , meta: { officeKind: "street" } }, [finding("FEE-UNIT", "hint", { kind: "magnitude", value: 25_000, last: undefined, probable: 2.5 }, { table: tableId("t2"), figures: [figureId("t2.fee")] })]],
  ["VER", "a form in force, which no rule asks about", { meta: { year: 2030 } }, []],
  ["PLACEHOLDER", "words of a template, with six characters on either side", { pieces: [piece("s6", "甲"), piece("s5", "天地玄黄宇宙洪荒××条日月盈昃辰宿列张")] }, [finding("PLACEHOLDER:1", "error", { kind: "placeholder", section: S5, piece: 1, seen: "…玄黄宇宙洪荒××条日月盈昃辰…" })]],
  ["PLACEHOLDER", "words of a template with six characters before and five behind: the whole text", { pieces: [piece("s5", "玄黄宇宙洪荒××条日月盈昃")] }, [finding("PLACEHOLDER:0", "error", { kind: "placeholder", section: S5, piece: 0, seen: "玄黄宇宙洪荒××条日月盈昃" })]],
  ["PLACEHOLDER", "a gap of a set sentence at the very start", { pieces: [piece("s5", "（未填）件")] }, [finding("PLACEHOLDER:0", "error", { kind: "placeholder", section: S5, piece: 0, seen: "（未填）件", what: "notFilled" })]],
  ["META", "nothing on the cover", { meta: { unit: "", year: undefined, date: undefined, dateText: "" } }, [missing("unit", true), missing("year", true), missing("date", true)]],
  ["META", "words that are no date: wrong, not missing", { meta: { date: undefined, dateText: "二月三十日" } }, [missing("date", false, "二月三十日")]],
  ["META", "a date in words that was understood", { meta: { dateText: "1月20日" } }, []],
  ["DATE", "a date a day too late", { meta: { date: day, officeKind: "street" } }, [finding("DATE", "warning", { kind: "date", problem: "late", date: day, limit: { year: 2026, month: 1, day: 31 } })]],
  ["DATE", "the last day", { meta: { date: { year: 2026, month: 1, day: 31 }, officeKind: "street" } }, []],
  ["DATE", "the first day", { meta: { date: { year: 2026, month: 1, day: 1 }, officeKind: "street" } }, []],
  ["DATE", "a date of no known year", { meta: { year: undefined } }, []],
  ["NAR-EMPTY", "sections without a word, or with a space alone", { pieces: [piece("s6", "甲"), piece("s5", " ")] }, ["s1", "s5"].map((id) => finding(`NAR-EMPTY:${id}`, "error", { kind: "narrative", section: sectionId(id) }, { unfilled: true }))],
  ["INT", "what is no count", { cells: { "t3.new.natural": "3件", "t3.new.other": null, "t3.r1.other": -1, "t3.r1.legal": 1.5, "t3.r1.total": 0.5 } }, [cell("INT:t3.new.natural", "text", "3件", 3), cell("INT:t3.new.other", "error", "#REF!"), cell("INT:t3.r1.legal", "fraction", "1.5"), cell("INT:t3.r1.other", "negative", "-1")]],
  ["INT", "a typed total of parts of which one is an error: it has no sum to agree with", { cells: { "t3.new.natural": 1.5, "t3.new.other": null, "t3.new.total": 1.5 }, overwritten: [figureId("t3.new.total")] }, [cell("INT:t3.new.natural", "fraction", "1.5"), cell("INT:t3.new.other", "error", "#REF!"), cell("INT:t3.new.total", "fraction", "1.5")]],
  ["INT", "a typed total of a number, a text and blanks that agrees with the number", { cells: { "t3.new.natural": 1.5, "t3.new.other": "3件", "t3.new.total": 1.5 }, overwritten: [figureId("t3.new.total")] }, [cell("INT:t3.new.natural", "fraction", "1.5"), cell("INT:t3.new.other", "text", "3件", 3)]],
  ["FORMULA", "totals cleared and totals typed of one table", { overwritten: [figureId("t3.new.total"), figureId("t3.carry_in.total"), figureId("t3.r7.total"), figureId("t3.new.natural")], cells: { "t3.r7.total": 3, "t3.new.natural": 3 } }, [
    finding("FORMULA:t3:cleared", "error", { kind: "overwritten", how: "cleared" }, { table: T3, figures: [figureId("t3.new.total"), figureId("t3.carry_in.total")] }),
    finding("FORMULA:t3:typed", "hint", { kind: "overwritten", how: "typed" }, { table: T3, figures: [figureId("t3.r7.total")] }),
  ]],
];

test.each(FINDINGS)("%s: %s", (code, _, parts, findings) => {
  expect(found(code, parts)).toEqual(findings);
});
