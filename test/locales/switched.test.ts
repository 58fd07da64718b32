/** What 更换年报格式 came to, in words. */
import type { Outcome } from "../../src/app/state";
import { enUS } from "../../src/locales/en-US/words";
import { sayOutcome } from "../../src/locales/say/outcome";
import { Names } from "../../src/locales/say/names";
import { zhCN } from "../../src/locales/zh-CN/words";
import { EDITION_2021 } from "../../src/statute/2021/edition";

test.each<[Outcome, string, string]>([
  [{ kind: "switched", parked: 0, parkedOn: undefined, keptAs: undefined }, "已换成2021年版（国办公开办函〔2021〕30号）。", "The format is now 2021年版（国办公开办函〔2021〕30号）."],
  [
    { kind: "switched", parked: 17, parkedOn: "暂存", keptAs: "年度报告（旧）" },
    "已换成2021年版（国办公开办函〔2021〕30号）。17 项没有对应的格，原样记在“暂存”表。旧表改名为“年度报告（旧）”保留。",
    "The format is now 2021年版（国办公开办函〔2021〕30号）. 17 items have no place in it and are kept on “暂存”. The old sheet is kept as “年度报告（旧）”.",
  ],
  [{ kind: "sameEdition" }, "现在就是2021年版（国办公开办函〔2021〕30号），没有改动。", "The format is 2021年版（国办公开办函〔2021〕30号） already; nothing was changed."],
])("%j", (outcome, chinese, english) => {
  expect(sayOutcome(outcome, undefined, new Names(EDITION_2021, zhCN), zhCN).text).toBe(chinese);
  expect(sayOutcome(outcome, undefined, new Names(EDITION_2021, enUS), enUS).text).toBe(english);
});
