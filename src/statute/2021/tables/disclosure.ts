/** Table 二 of the 2021 edition: items （一）（五）（六）（八） of art. 20; 国办公开办函〔2021〕30号, template section 二. */
import { N30 } from "../../citations";
import { disclosureTable, type DisclosureColumn } from "../../forms/disclosure";

const decisions = (meaning: (item: string) => string): DisclosureColumn => ({ title: "本年处理决定数量", unit: "件", meaning: (item) => `${meaning(item)}，包括已公开和依法未公开的全部处理决定` });

export const DISCLOSURE = disclosureTable(
  N30,
  [
    {
      title: "第二十条第（一）项",
      columns: [
        { id: "made", title: "本年制发件数", unit: "件", meaning: (item) => `${item}：报告年度内制定印发的件数` },
        { id: "repealed", title: "本年废止件数", unit: "件", meaning: (item) => `${item}：报告年度内废止或者宣布失效的件数` },
        { id: "valid", title: "现行有效件数", unit: "件", meaning: (item) => `${item}：截至报告年度12月31日现行有效的件数，不一定等于制发减废止` },
      ],
      items: [{ id: "reg", name: "规章" }, { id: "norm", name: "行政规范性文件" }],
    },
    { title: "第二十条第（五）项", columns: [decisions((item) => `${item}处理决定`)], items: [{ id: "lic", name: "行政许可" }] },
    { title: "第二十条第（六）项", columns: [decisions((item) => `${item}决定`)], items: [{ id: "pun", name: "行政处罚" }, { id: "coe", name: "行政强制" }] },
    {
      title: "第二十条第（八）项",
      columns: [{ title: "本年收费金额（单位：万元）", unit: "万元", kind: "amount", meaning: () => "本年收取的行政事业性收费金额，单位是万元，可以有小数" }],
      items: [{ id: "fee", name: "行政事业性收费" }],
    },
  ],
  "各项数据核定时间点为报告年度的12月31日；许可、处罚、强制包括已公开和依法未公开的全部处理决定。没有的填 0。",
);
