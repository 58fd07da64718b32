/** What a text says was received in fees, beyond doubt. */
import { feesReceived } from "../../src/report/feesReceived";

test.each<[string, readonly (readonly [number, string, number])[]]>([
  ["实际收取信息处理费3940元。", [[3940, "实际收取信息处理费3940元", 0]]],
  ["本年度收取了信息处理费 2,950 元", [[2950, "收取了信息处理费 2,950 元", 3]]],
  ["收取信息处理费共计1.2万元", [[12_000, "收取信息处理费共计1.2万元", 0]]],
  ["收到政府信息公开处理费（合计）１２３．５元", [[123.5, "收到政府信息公开处理费（合计）１２３．５元", 0]]],
  ["全年收缴费用12，345元", [[12_345, "全年收缴费用12，345元", 0]]],
  ["共收取300元", [[300, "共收取300元", 0]]],
  ["累计收取约为300元", [[300, "累计收取约为300元", 0]]],
  ["收取信息处理费0元", [[0, "收取信息处理费0元", 0]]],
  ["收取信息处理费100元；另收取检索费20.006元", [[100, "收取信息处理费100元", 0], [20.01, "收取检索费20.006元", 13]]],
])("%j says what was received", (text, received) => {
  expect(feesReceived(text).map(({ amount, seen, at }) => [amount, seen, at])).toEqual(received);
});

test.each([
  ["nothing was", "未收取信息处理费100元"], ["nothing was", "没有收取信息处理费100元"], ["nothing was", "不收取信息处理费100元"], ["nothing was", "收取信息处理费未超100元"],
  ["it should have been", "应收取信息处理费100元"], ["it should have been", "应当收取信息处理费100元"], ["it may be", "可以收取信息处理费100元"], ["it is planned", "拟收取信息处理费100元"], ["it will be", "将收取信息处理费100元"],
  ["a rate", "每件收取信息处理费100元"], ["a rate", "收取信息处理费每页10元"], ["a rate", "按标准收取信息处理费100元"], ["a rate", "收取信息处理费10元/页"], ["a rate", "收取信息处理费10元每页"], ["a rate", "收取标准为信息处理费100元"],
  ["a demand", "收到通知缴纳信息处理费100元"], ["a demand", "收取通知100元"], ["a bound", "收取信息处理费超过100元"], ["a bound", "收取信息处理费以上100元"], ["a range", "收取信息处理费10至100元"],
  ["given back", "收取信息处理费退100元"], ["remitted", "减免收取信息处理费100元"], ["remitted", "收取信息处理费减免100元"], ["a fine", "收取罚款100元"], ["a tax", "收到税费100元"], ["money of another kind", "收到经费100元"], ["money of another kind", "收到补贴费100元"], ["other words than the fee's", "收到群众来信反映100元"],
  ["no money", "收取申请100件"], ["another sentence", "收取信息处理费。共100元"], ["too far from the verb", `收取信息处理费${"的".repeat(41)}100元`],
])("%s: %j says of no receipt", (_what, text) => {
  expect(feesReceived(text)).toEqual([]);
});

test("what stands in the sentence before does not matter, what stands in the same one does", () => {
  expect(feesReceived("未收到意见，收取信息处理费100元").map(({ amount }) => amount)).toEqual([]);
  expect(feesReceived("未收到意见。收取信息处理费100元").map(({ amount }) => amount)).toEqual([100]);
  expect(feesReceived("没有收到投诉举报；实际收取信息处理费100元").map(({ amount }) => amount)).toEqual([100]);
});
