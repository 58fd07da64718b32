/** What each particular of 封面 is for, shown beside its cell; two of them are chosen from lists. */
import type { Edition } from "../statute/types";
import { areaOf } from "./areas";
import { COVER_FIELDS, coverCell, STATES, type CoverField } from "./coverFields";
import type { PlannedGuide } from "./plan";

const HELP: Readonly<Record<CoverField, string>> = {
  unit: "法定全称，与公章一致。用在落款。",
  titleName: "标题里的名称，可以用规范简称，也可以与全称相同。",
  selfName: "正文里怎样称呼自己，例如本机关、本街道、我局。",
  officeKind: "从列表里选。法定报送期限由它决定。",
  year: "报告哪一年的情况，填四位数字。数据截至这一年的12月31日。",
  contact: "可不填。电话或地址，供写引言时用。",
  date: "落款下面的日期：在报告年度次年1月1日以后、报送期限以前。",
  localDeadline: "可不填。上级要求的期限早于法定期限时填，倒计时按它算。",
  state: "从列表里选。校验通过不等于审签。",
};

export function coverGuides(edition: Edition): readonly PlannedGuide[] {
  const lists: Partial<Record<CoverField, readonly string[]>> = { officeKind: edition.officeKinds.map((k) => k.name), state: STATES };
  return COVER_FIELDS.map(({ field, label }) => {
    const { row, column } = coverCell(field);
    return { area: areaOf(row, column), prompt: { title: label, message: HELP[field] }, ...(lists[field] && { list: lists[field] }) };
  });
}
