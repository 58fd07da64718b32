/** What an imbalance is as a whole, what is still to be placed, and which of several is told. */
import { check } from "../../../src/report/check";
import { formOf } from "../../../src/report/form";
import { BLANK, number } from "../../../src/report/reading";
import { identityFindings, pendings, type Judged } from "../../../src/report/rules/identities";
import { Sums } from "../../../src/report/sums";
import type { Report } from "../../../src/report/types";
import { verdictOf } from "../../../src/report/verdicts";
import { defineEdition } from "../../../src/statute/define";
import { figureId, tableId } from "../../../src/statute/ids";
import type { Edition, FigureId, Identity, IdentityRule } from "../../../src/statute/types";
import { reportOf } from "../../support/reports";
import { TOY } from "../../support/toy";

const T1 = tableId("t1");
const ids = (...names: string[]): readonly FigureId[] => names.map((name) => figureId(`t1.${name}`));
const toy = (values: Readonly<Record<string, number>>, edition: Edition = TOY, overwritten: readonly FigureId[] = []): Report =>
  reportOf(new Map(edition.tables[0]!.figures.map((f) => [f.id, Object.hasOwn(values, f.id.slice(3)) ? number(values[f.id.slice(3)]!) : BLANK])), { edition, overwritten: new Set(overwritten) });
const judge = (report: Report) => {
  const form = formOf(report.edition);
  const sums = new Sums(form, report.figures);
  const judged = form.identities.map((prepared): Judged => ({ prepared, verdict: verdictOf(prepared, report, sums) }));
  return { findings: identityFindings(judged, report, form, sums), pending: pendings(judged, report, form, sums) };
};
const EVEN = { "got.a": 1, "got.b": 2, "got.total": 3, "done.a": 1, "done.b": 2, "done.total": 3 };
const imbalance = (code: string, instance: number, scope: string, [left, right]: readonly [FigureId[], FigureId[]], [partsLeft, partsRight]: readonly [number[], number[]], restorable = false) => {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    key: `${code}:${instance}`, code, level: "error", unfilled: false, table: T1, figures: [...left, ...right],
    detail: { kind: "identity", scope, left: sum(partsLeft), right: sum(partsRight), difference: sum(partsLeft) - sum(partsRight), partsLeft, partsRight, restorable },
  };
};
/** The toy form with one more rule over its figures. */
const withRule = (code: string, defines: boolean, instances: readonly (readonly [scope: string, left: readonly string[], right: readonly string[]])[]): Edition => {
  const rule: IdentityRule = { code, kind: "identity", level: "warning", citation: { document: "玩具", clause: "一" }, clause: "另一条", defines, instances: instances.map(([scope, left, right]): Identity => ({ table: T1, scope, left: ids(...left), right: ids(...right) })) };
  return defineEdition({ ...TOY, rules: [...TOY.rules, rule] });
};

describe("an imbalance", () => {
  it("tells both sides with their parts, and that a formula can be restored where one was overwritten", () => {
    const uneven = { ...EVEN, "done.total": 9 };
    const wrong = (restorable: boolean) => [imbalance("TOY-ROW", 1, "办结", [[...ids("done.total")], [...ids("done.a", "done.b")]], [[9], [1, 2]], restorable)];
    expect(judge(toy(uneven)).findings).toEqual(wrong(false));
    expect(judge(toy(uneven, TOY, ids("done.total"))).findings).toEqual(wrong(true));
    expect(judge(toy(uneven, TOY, ids("done.b"))).findings).toEqual(wrong(true));
    expect(judge(toy(uneven, TOY, ids("got.b"))).findings).toEqual(wrong(false));
  });

  it("of two columns is told for each of them, and not once more for what they come to", () => {
    expect(judge(toy({ ...EVEN, "got.a": 2, "got.b": 4, "got.total": 6 })).findings).toEqual([
      imbalance("TOY-BAL", 0, "a", [[...ids("got.a")], [...ids("done.a")]], [[2], [1]]),
      imbalance("TOY-BAL", 1, "b", [[...ids("got.b")], [...ids("done.b")]], [[4], [2]]),
    ]);
  });

  it("of several parts on each side is quiet where they agree as computed, and speaks where they do not", () => {
    const edition = withRule("TOY-ALL", false, [["全", ["got.total", "done.b"], ["done.total", "got.b"]]]);
    expect(judge(toy({ ...EVEN, "got.total": 4 }, edition)).findings.map((f) => f.key)).toEqual(["TOY-ROW:0"]);
    expect(judge(toy({ ...EVEN, "got.a": 2, "got.total": 4 }, edition)).findings.map((f) => [f.key, f.level])).toEqual([["TOY-BAL:0", "error"], ["TOY-ALL:0", "warning"]]);
  });

  it("that defines a total speaks even where another of its rule, behind it, has spoken", () => {
    const edition = withRule("TOY-CHAIN", true, [["甲", ["got.b"], ["done.a"]], ["乙", ["got.a"], ["got.b", "done.a"]]]);
    expect(judge(toy({ ...EVEN, "got.a": 9, "got.total": 11 }, edition)).findings.map((f) => f.key).filter((key) => key.startsWith("TOY-CHAIN"))).toEqual(["TOY-CHAIN:0", "TOY-CHAIN:1"]);
  });

  it("over a count that cannot be is not told: the count is, by itself", () => {
    const impossible = check(toy({ ...EVEN, "got.a": -1, "got.total": 1 }));
    expect(impossible.findings.map((f) => f.key)).toEqual(["TOY-INT:t1.got.a"]);
    expect(judge(toy({ ...EVEN, "got.a": 0, "got.total": 2 })).findings.map((f) => f.key)).toEqual(["TOY-BAL:0"]);
  });
});

describe("what is still to be placed", () => {
  const pending = (key: string, scope: string, [left, right]: readonly [FigureId[], FigureId[]], [partsLeft, partsRight]: readonly [number[], number[]], firstBlank: string) => {
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    return { key, code: key.split(":")[0]!, table: T1, scope, figures: [...left, ...right], left: sum(partsLeft), right: sum(partsRight), remainder: sum(partsLeft) - sum(partsRight), partsLeft, partsRight, firstBlank: figureId(`t1.${firstBlank}`) };
  };

  it("is told for the column that lacks it and the row that waits for it, with the first blank cell", () => {
    expect(judge(toy({ "got.a": 1, "got.b": 2, "got.total": 3, "done.a": 1, "done.total": 3 })).pending).toEqual([
      pending("TOY-ROW:1", "办结", [[...ids("done.total")], [...ids("done.a", "done.b")]], [[3], [1, 0]], "done.b"),
      pending("TOY-BAL:1", "b", [[...ids("got.b")], [...ids("done.b")]], [[2], [0]], "done.b"),
    ]);
  });

  it("points to a blank total where no cell that people fill is blank", () => {
    const { "got.total": _, ...rest } = EVEN;
    expect(judge(toy(rest)).pending).toEqual([]);
    expect(judge(toy({ ...rest, "done.total": 4 })).pending).toEqual([pending("TOY-BAL:2", "total", [[...ids("got.total")], [...ids("done.total")]], [[3], [4]], "got.total")]);
  });

  it("points to the first blank cell in reading order, wherever the rule names it, and to a cell that people fill before a total", () => {
    const edition = withRule("TOY-BACK", false, [["倒", ["done.a", "done.b"], ["got.total", "got.b"]]]);
    const back = judge(toy({ "got.a": 1, "done.b": 5 }, edition)).pending.find((p) => p.code === "TOY-BACK");
    expect(back).toEqual(pending("TOY-BACK:0", "倒", [[...ids("done.a", "done.b")], [...ids("got.total", "got.b")]], [[0, 5], [1, 0]], "got.b"));
  });

  it("is nothing where both sides agree so far, or over a count that cannot be", () => {
    expect(judge(toy({ "got.a": 1, "done.a": 1 })).pending).toEqual([]);
    expect(judge(toy({ "got.a": -1, "done.b": 1 })).pending.map((p) => p.key)).toEqual(["TOY-BAL:1"]);
  });
});
