import { Recent } from "../../workbench/model/recent";

test("what was asked of late is not worked out again, and what was asked long ago is forgotten", () => {
  const asked: string[] = [];
  const recent = new Recent<{ readonly of: string }>(2);
  const ask = (question: string): string => recent.get(question, () => (asked.push(question), { of: question })).of;
  expect(["a", "b", "a", "c", "b", "a"].map(ask)).toEqual(["a", "b", "a", "c", "b", "a"]);
  expect(asked).toEqual(["a", "b", "c"]);
  ["d", "e", "f", "g", "a"].forEach(ask);
  expect(asked).toEqual(["a", "b", "c", "d", "e", "f", "g", "a"]);
});
