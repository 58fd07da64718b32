import { remediesOf } from "../../src/taskpane/fill/remedies";
import { found } from "../report/rules/worded";

test("fees typed in 元 can be set to what they are in 万元, as long as the cell says what was seen", () => {
  const [finding] = found("FEE-UNIT", { cells: { "t2.fee": 25_000 } });
  expect(remediesOf(finding!, new Set())).toEqual([{ kind: "set", figure: "t2.fee", value: 2.5, seen: "25000" }]);
});
