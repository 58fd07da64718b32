import { otherSource } from "../../src/report/otherSource";

const OURS = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", year: 2025 };
const theirs = (unit: string, titleName: string, year: number | undefined) => ({ unit, titleName, year });

describe("whether a source is the report that was meant", () => {
  it("is settled by the year before, where last year's was asked for", () => {
    expect(otherSource(OURS, theirs(OURS.unit, "", 2024), "last")).toEqual({ year: undefined, office: undefined });
    expect(otherSource(OURS, theirs(OURS.unit, "", 2025), "last").year).toEqual({ is: 2025, wanted: 2024 });
  });

  it("is settled by the same year, where this year's was asked for", () => {
    expect(otherSource(OURS, theirs(OURS.unit, "", 2025), "import").year).toBeUndefined();
    expect(otherSource(OURS, theirs(OURS.unit, "", 2024), "import").year).toEqual({ is: 2024, wanted: 2025 });
  });

  it("is doubted for another office, by both names", () => {
    expect(otherSource(OURS, theirs("宁波市鄞州区百丈街道办事处", "百丈街道", 2024), "last").office).toEqual({ is: "宁波市鄞州区百丈街道办事处", wanted: OURS.unit });
    expect(otherSource({ ...OURS, unit: "宿迁市人民政府", titleName: "宿迁市" }, theirs("宿迁市公安局", "", 2024), "last").office).toEqual({ is: "宿迁市公安局", wanted: "宿迁市人民政府" });
  });

  it.each([["东柳街道", ""], ["", "东柳街道"], ["鄞州区东柳街道办事处", ""], ["宁波市 鄞州区 东柳街道办事处", ""]])("is not doubted for the same office in other words: %s%s", (unit, titleName) => {
    expect(otherSource(OURS, theirs(unit, titleName, 2024), "last").office).toBeUndefined();
  });

  it("goes by one name that both have, whichever it is, and tells the first ones where there is none", () => {
    const office = (own: readonly [string, string], other: readonly [string, string]) => otherSource({ unit: own[0], titleName: own[1], year: undefined }, theirs(other[0], other[1], undefined), "import").office;
    expect([office(["甲局", "乙局"], ["丙局", "乙局"]), office(["甲局", "乙局"], ["乙局", "丙局"]), office(["甲局", ""], ["", "市甲局"])]).toEqual([undefined, undefined, undefined]);
    expect([office(["甲局", "乙局"], ["丙局", "丁局"]), office(["", "乙局"], ["", "丁局"])]).toEqual([{ is: "丙局", wanted: "甲局" }, { is: "丁局", wanted: "乙局" }]);
  });

  it("does not take an office for another one whose name has nothing but what any may be called in full", () => {
    const office = (own: string, other: string) => otherSource({ unit: own, titleName: "", year: undefined }, theirs(other, "", undefined), "import").office;
    expect([office("人民政府", "甲市人民政府"), office("甲市人民政府", "办事处")]).toEqual([{ is: "甲市人民政府", wanted: "人民政府" }, { is: "办事处", wanted: "甲市人民政府" }]);
    expect([office("办事处主任室", "主任室"), office("管委会大厅", "大厅")]).toEqual([undefined, undefined]);
    expect(office("大办事处厅", "大厅")).toEqual({ is: "大厅", wanted: "大办事处厅" });
  });

  it("is not doubted for what nobody says", () => {
    expect(otherSource(OURS, theirs("", "", undefined), "last")).toEqual({ year: undefined, office: undefined });
    expect(otherSource({ unit: "", titleName: "", year: undefined }, theirs("某街道办事处", "", 2024), "last")).toEqual({ year: undefined, office: undefined });
  });
});
