import { partHeading } from "../../src/report/partHeading";
import { EDITION_2021 } from "../../src/statute/2021/edition";

const { parts } = EDITION_2021.sections.find((s) => s.parts.length > 0)!;
const read = (text: string): readonly [string, string] | undefined => {
  const found = partHeading(text, parts);
  return found && [found.part.title, found.rest];
};

it.each(parts.map((part, i) => [part.title, "一二三四五"[i]!] as const))("%s is the heading of its part, alone or behind any number", (title, number) => {
  for (const line of [title, `（${number}）${title}`, `${number}、${title}`, `(${number}) ${title}`, `（九）${title}`]) expect(read(line)).toEqual([title, ""]);
});

it.each([
  ["（一）主动公开情况", "主动公开", ""],
  ["（二）依申请公开工作情况", "依申请公开", ""],
  ["（一）主动公开。全年公开信息 3 条。", "主动公开", "全年公开信息 3 条。"],
  ["（一）主动公开：全年公开信息 3 条。", "主动公开", "全年公开信息 3 条。"],
  ["（四）平台建设", "政府信息公开平台建设", ""],
  ["（一）主动公开工作。全年公开信息 3 条。", "主动公开", "全年公开信息 3 条。"],
])("“%s” is the heading %s, and what stands behind it is “%s”", (line, title, rest) => {
  expect(read(line)).toEqual([title, rest]);
});

it.each([
  "主动公开情况", "主动公开。全年公开信息 3 条。", "（一）主动公开数量有增加。比上年多。", "（一）公开", "（一）", "（一）政府信息", "全年主动公开信息 3 条。", "",
  `（一）主动公开${"很".repeat(30)}`,
])("“%s” is no heading of a part", (line) => {
  expect(read(line)).toBeUndefined();
});

it("where a section has no parts, no line is the heading of one", () => {
  expect(partHeading("（一）主动公开", [])).toBeUndefined();
});
