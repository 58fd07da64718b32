import fc from "fast-check";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { found, piece } from "./worded";
import type { Finding } from "../../../src/report/types";

const of = (findings: readonly Finding[]) => findings.flatMap(({ detail }) => (detail.kind === "heading" ? [detail] : []));
const own = (place: string, text: string) => of(found("TITLE", { pieces: [piece(place, text)] }));
const other = (place: string, text: string) => of(found("TITLE-OTHER", { pieces: [piece(place, text)] }));

describe("a heading typed into the text", () => {
  it.each([
    ["s1/active", "（一）主动公开", "", "（一）主动公开"],
    ["s1/active", "（一）主动公开情况。全年公开信息12条。", "全年公开信息12条。", "（一）主动公开情况。"],
    ["s1/active", "一、总体情况\n全年公开信息12条。", "全年公开信息12条。", "一、总体情况"],
    ["s5", "五、存在问题及改进措施\n有问题。", "有问题。", "五、存在问题及改进措施"],
    ["s5", "五、政府信息公开工作存在的主要问题及改进情况", "", "五、政府信息公开工作存在的主要问题及改进情况"],
    ["s6", "没有其他事项。\n六、其他需报告的事项", "没有其他事项。", "六、其他需报告的事项"],
    ["s6", "第一行。\n六、其他需报告的事项\n第二行。", "第一行。\n第二行。", "六、其他需报告的事项"],
  ])("is found under %s in “%s” as its own, and comes out alone", (place, text, left, seen) => {
    const [detail] = own(place, text);
    expect([detail?.seen, detail?.edits]).toEqual([seen, [{ piece: 0, seen: text, text: left }]]);
    expect(other(place, text)).toEqual([]);
  });

  it.each([
    ["s1/active", "（二）依申请公开情况", "（二）依申请公开"],
    ["s1/oversight", "二、主动公开政府信息情况", "二、主动公开政府信息情况"],
    ["s5", "六、其他需要报告的事项\n无收取信息处理费情况。", "六、其他需要报告的事项"],
    ["s0", "一、总体情况", "一、总体情况"],
  ])("is found under %s in “%s” as another's", (place, text, title) => {
    expect(other(place, text)).toMatchObject([{ title, own: false }]);
    expect(own(place, text)).toEqual([]);
  });

  it.each([
    ["s5", "一、存在的问题"], ["s5", "二、改进措施"], ["s5", "（一）主动公开方面存在不足。"], ["s5", "（一）存在的主要问题"], ["s5", "（二）改进情况"],
    ["s1/active", "一是主动公开政府信息12条。"], ["s1/active", "主动公开政府信息12条，办理申请3件。"], ["s1/active", "（一）主动公开数量有增加。"],
    ["s6", "（二）收取信息处理费情况"], ["s6", "（一）贯彻落实政务公开年度工作要点情况"], ["s6", "一、收费情况"], ["s6", "无其他需要报告的事项。"],
    ["s1/platform", "1.加强平台建设管理，优化栏目设置。"], ["s5", "五是加强队伍建设。"], ["s5", "三、加强培训"],
  ])("is not found under %s in “%s”", (place, text) => {
    expect([own(place, text), other(place, text)]).toEqual([[], []]);
  });

  it("is found in the other edition with its own words", () => {
    expect(of(found("TITLE", { edition: EDITION_2019, pieces: [piece("s1/platform", "（四）平台建设")] }))).toHaveLength(1);
  });

  it("comes out without a change to any other word, and is then found no more", () => {
    const words = fc.stringMatching(/^[天地玄黄公开12，。 \n]{0,30}$/u);
    fc.assert(fc.property(words, words, fc.constantFrom("一、总体情况", "（一）主动公开"), (before, after, heading) => {
      const text = `${before}\n${heading}\n${after}`;
      const [detail] = own("s1/active", text);
      const left = detail?.edits[0]?.text ?? "";
      expect(left.split("\n").filter((line) => line.trim() !== "")).toEqual([...before.split("\n"), ...after.split("\n")].filter((line) => line.trim() !== ""));
      expect(own("s1/active", left)).toEqual([]);
    }));
  });
});
