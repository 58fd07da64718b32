/** The sheets that a form alone decides: planned anew only for other names. */
import { emptyReportSheet, isEmptyLedger } from "../../src/sheets/emptyReportSheet";
import { formSheets } from "../../src/sheets/formSheets";
import { readLedger } from "../../src/sheets/ledger";
import { TOY } from "../support/toy";
import { tallToy } from "../support/tallToy";

const ORDER = ["t1", "checks", "report", "record"];

test("they come in the order of the tabs, under the names they have", () => {
  expect([...formSheets(TOY, new Map()).keys()]).toEqual(ORDER);
  const named = formSheets(TOY, new Map([["t1", "数字"], ["checks", "查"], ["report", "报"], ["record", "记"]]));
  expect([...named].map(([key, { plan }]) => [key, plan.name])).toEqual([["t1", "数字"], ["checks", "查"], ["report", "报"], ["record", "记"]]);
});

test("they are kept for the last two names, in whatever order these are given, and not for none", () => {
  const [first, second, third] = ["甲", "乙", "丙"].map((name) => new Map([["t1", name], ["checks", "查"]])) as [Map<string, string>, Map<string, string>, Map<string, string>];
  const made = formSheets(TOY, first);
  expect(formSheets(TOY, new Map([...first].reverse()))).toBe(made);
  const next = formSheets(TOY, second);
  expect([next.get("t1")!.plan.name, formSheets(TOY, first) === made]).toEqual(["乙", true]);
  formSheets(TOY, third);
  expect(formSheets(TOY, second)).toBe(next);
  expect(formSheets(TOY, first)).not.toBe(made);
  expect(formSheets(TOY, first)).toEqual(made);
  expect(formSheets(TOY, new Map())).not.toBe(formSheets(TOY, new Map()));
});

test("those of another form are its own", () => {
  const names = new Map([["t1", "数字"]]);
  expect(formSheets(tallToy(9), names).get("t1")!.plan.area.rows).not.toBe(formSheets(TOY, names).get("t1")!.plan.area.rows);
});

test("年度报告 on which nothing was generated says so, and its ledger is known as that of nothing", () => {
  const { plan, labels, links } = emptyReportSheet(TOY, new Map());
  expect([labels, links, plan.marks]).toEqual([[], [], []]);
  const ledger = readLedger(plan.cells.flatMap(({ row, content }) => (row === 0 && "text" in content ? [content.text] : [])))!;
  expect(isEmptyLedger(ledger)).toBe(true);
  expect(isEmptyLedger({ ...ledger, rows: [] })).toBe(false);
  expect(isEmptyLedger({ ...ledger, rows: [{ content: "标题" }] })).toBe(false);
  expect(isEmptyLedger({ ...ledger, rows: [...ledger.rows, { content: "" }] })).toBe(false);
});
