/** Table 二 of the form to come: as it is drawn now, with one item more. */
import { notice } from "./notice";
import { disclosureTable } from "../../../src/statute/forms/disclosure";

// #region table
export const DISCLOSURE = disclosureTable(
  notice,
  [
    { title: "第二十条第（五）项", columns: [{ title: "本年处理决定数量", unit: "件", meaning: (item) => `${item}处理决定` }], items: [{ id: "lic", name: "行政许可" }, { id: "ack", name: "行政确认" }] },
    { title: "第二十条第（六）项", columns: [{ title: "本年处理决定数量", unit: "件", meaning: (item) => `${item}决定` }], items: [{ id: "pun", name: "行政处罚" }] },
  ],
  "各项数据核定时间点为报告年度的12月31日。没有的填 0。",
);
// #endregion
