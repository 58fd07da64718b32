/**
 * 2019 and 2021. What is not here has no place in the other edition: 对外公开总数量 is not 现行有效件数, 项目数量 and 本年增/减
 * were dropped, 行政事业性收费 counted items and now counts money, 其他对外管理服务事项 and 政府集中采购 are gone.
 */
import { EDITION_2019 } from "../2019/edition";
import { APPLICATIONS_FORM as FORM_2019 } from "../2019/tables/applications";
import { EDITION_2021 } from "../2021/edition";
import { APPLICATIONS_FORM as FORM_2021 } from "../2021/tables/applications";
import { N30, N60 } from "../citations";
import { APPLICANT_COLUMNS } from "../forms/applicants";
import { allItems, applicationFigure } from "../forms/applications";
import { T2, T3, T4 } from "../forms/ids";
import { figureId } from "../ids";
import { defineMapping, type DividedFigure, type SameFigure, type SameText } from "./mapping";

const both = (clause: string) => [N60(clause), N30(clause)];
const DISCLOSURE = both("二、主动公开政府信息情况");
const APPLICATIONS = both("三、收到和处理政府信息公开申请情况");

const disclosure = (older: string, newer: string, why: string): SameFigure => ({ older: figureId(`${T2}.${older}`), newer: figureId(`${T2}.${newer}`), why, citations: DISCLOSURE });

/** Rows that both editions word alike. */
const later = new Set(allItems(FORM_2021).map((item) => item.id));
const shared = allItems(FORM_2019).map((item) => item.id).filter((id) => later.has(id));

const same: readonly SameFigure[] = [
  disclosure("reg.made", "reg.made", "本年新制作数量和本年制发件数都是报告年度制发的规章。"),
  disclosure("norm.made", "norm.made", "本年新制作数量和本年制发件数都是报告年度制发的规范性文件，后来写明是行政规范性文件。"),
  disclosure("lic.decided", "lic", "都是本年行政许可处理决定的数量。"),
  disclosure("pun.decided", "pun", "都是本年行政处罚处理决定的数量。"),
  disclosure("coe.decided", "coe", "都是本年行政强制处理决定的数量。"),
  ...shared.flatMap((item) =>
    APPLICANT_COLUMNS.map((column): SameFigure => ({ older: applicationFigure(T3, item, column.id), newer: applicationFigure(T3, item, column.id), why: "两种格式的这一行和这一列相同。", citations: APPLICATIONS })),
  ),
  ...EDITION_2019.tables.flatMap((t) => (t.id === T4 ? t.figures : [])).map((f): SameFigure => ({ older: f.id, newer: f.id, why: "两种格式的表四相同。", citations: both("四、政府信息公开行政复议、行政诉讼情况") })),
];

const divided: readonly DividedFigure[] = APPLICANT_COLUMNS.map((column) => ({
  older: applicationFigure(T3, "r6", column.id),
  newer: ["r6_1", "r6_2", "r6_3"].map((item) => applicationFigure(T3, item, column.id)),
  why: "（六）其他处理后来分成三项，三项之和就是原来的一项。",
  citations: APPLICATIONS,
}));

const texts: readonly SameText[] = EDITION_2019.sections
  .filter((section) => section.kind === "narrative")
  .flatMap((section) => (section.parts.length > 0 ? section.parts.map((p) => p.id) : [""]).map((part) => ({ section: section.id, part })))
  .map((place) => ({
    older: place, newer: place, citations: both("格式模板"),
    why: place.part === "platform" ? "平台建设后来写作政府信息公开平台建设。" : "两种格式的这一部分相同。",
  }));

export const FROM_2019_TO_2021 = defineMapping(EDITION_2019, EDITION_2021, { same, divided, texts });
