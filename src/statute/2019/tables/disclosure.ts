/** Table 二 of the 2019 edition: items （一）（五）（六）（八）（九） of art. 20; 国办公开办函〔2019〕60号, template section 二. */
import { N60 } from "../../citations";
import { disclosureTable, type DisclosureColumn } from "../../forms/disclosure";

const LAST: DisclosureColumn = { id: "last", title: "上一年项目数量", unit: "项", meaning: (item) => `${item}：上一年的项目数量，应等于去年年报的“上一年项目数量”加“本年增/减”` };
const CHANGE: DisclosureColumn = { id: "change", title: "本年增/减", unit: "项", kind: "change", meaning: (item) => `${item}：项目数量比上一年增加或者减少多少。增加填正数，减少填负数，没有变化填 0` };
const DECIDED: DisclosureColumn = { id: "decided", title: "处理决定数量", unit: "件", meaning: (item) => `${item}：报告年度内作出的处理决定数量` };

export const DISCLOSURE = disclosureTable(
  N60,
  [
    {
      title: "第二十条第（一）项",
      columns: [
        { id: "made", title: "本年新制作数量", unit: "件", meaning: (item) => `${item}：报告年度内新制作的数量` },
        { id: "opened", title: "本年新公开数量", unit: "件", meaning: (item) => `${item}：报告年度内新公开的数量` },
        { id: "total", title: "对外公开总数量", unit: "件", meaning: (item) => `${item}：到报告年度末对外公开的总数量` },
      ],
      items: [{ id: "reg", name: "规章" }, { id: "norm", name: "规范性文件" }],
    },
    { title: "第二十条第（五）项", columns: [LAST, CHANGE, DECIDED], items: [{ id: "lic", name: "行政许可" }, { id: "oth", name: "其他对外管理服务事项" }] },
    { title: "第二十条第（六）项", columns: [LAST, CHANGE, DECIDED], items: [{ id: "pun", name: "行政处罚" }, { id: "coe", name: "行政强制" }] },
    // A number of items: this edition asks for no money here.
    { title: "第二十条第（八）项", columns: [LAST, CHANGE], items: [{ id: "fee", name: "行政事业性收费" }] },
    {
      title: "第二十条第（九）项",
      columns: [
        { id: "count", title: "采购项目数量", unit: "项", meaning: (item) => `${item}：报告年度内采购的项目数量` },
        // The notice names no unit, and published reports hold 元, 万元 and bare numbers: no unit is seen through.
        { id: "amount", title: "采购总金额", unit: "", kind: "amount", meaning: (item) => `${item}：报告年度内的采购总金额，可以有小数。格式没有规定单位，填元还是万元请与去年和上级要求一致，只填数` },
      ],
      items: [{ id: "buy", name: "政府集中采购" }],
    },
  ],
  "“本年增/减”增加填正数，减少填负数。采购总金额的单位格式没有规定，请与去年一致。没有的填 0。",
);
