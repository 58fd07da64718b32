import fc from "fast-check";
import type { DrawJob } from "../../src/app/ports";
import { tabMoves } from "../../src/excel/tabs";
import { smallPlan } from "./plans";

const job = (name: string, after?: string): DrawJob => ({ plan: smallPlan(), target: { kind: "new", name, after } });
const tab = (name: string) => ({ id: `{${name}}`, name });

/** The tabs as Excel would have them afterwards: new sheets at the end, then moved one by one. */
function arranged(known: readonly string[], jobs: readonly DrawJob[], order: readonly string[], renames = new Map<string, string>()): readonly string[] {
  const tabs = [...known.map((name) => renames.get(`{${name}}`) ?? name), ...jobs.flatMap(({ target }) => (target.kind === "new" ? [target.name] : []))];
  for (const { name, position } of tabMoves(known.map(tab), renames, jobs, order)) {
    tabs.splice(tabs.indexOf(name), 1);
    tabs.splice(position, 0, name);
  }
  return tabs;
}

describe("new sheets among the tabs", () => {
  it("stand after those that are there, in their order, and nothing is moved for it", () => {
    const jobs = [job("封面"), job("文字"), job("二")];
    expect(tabMoves([tab("台账")], new Map(), jobs, ["封面", "文字", "二"])).toEqual([]);
    expect(arranged(["台账"], jobs, ["封面", "文字", "二"])).toEqual(["台账", "封面", "文字", "二"]);
  });

  it("go where they belong when some are there already", () => {
    expect(arranged(["台账", "文字", "四", "附件"], [job("封面"), job("二"), job("三")], ["封面", "文字", "二", "三", "四"])).toEqual(["台账", "封面", "文字", "二", "三", "四", "附件"]);
  });

  it("stand right after the sheet that is named where no order says more", () => {
    expect(arranged(["甲", "乙", "丙"], [job("新", "{乙}")], [])).toEqual(["甲", "乙", "新", "丙"]);
  });

  it("take the place of a sheet that is renamed out of the way", () => {
    expect(arranged(["校验", "年度报告", "附件"], [job("年度报告", "{校验}")], [], new Map([["{年度报告}", "年度报告（旧）"]]))).toEqual(["校验", "年度报告", "年度报告（旧）", "附件"]);
  });

  it("never change the order of those that are there", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    fc.assert(fc.property(fc.shuffledSubarray(names), fc.shuffledSubarray(names), (known, order) => {
      const fresh = order.filter((name) => !known.includes(name));
      const tabs = arranged(known, fresh.map((name) => job(name)), order);
      expect(tabs.filter((name) => known.includes(name))).toEqual(known);
      expect([...tabs].sort()).toEqual([...known, ...fresh].sort());
    }));
  });
});
