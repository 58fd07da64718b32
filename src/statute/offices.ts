/** Kinds of office and the day their report is due: 条例 art. 49 and the notices, which agree. */
import { CUSTOM, REGULATION, type Cite } from "./citations";
import type { OfficeKind } from "./types";

/** `notice`: the notice of the edition; `clause`: where it sets the deadlines. */
export const officeKinds = (notice: Cite, clause: string): readonly OfficeKind[] => [
  // The notice does not name subdistricts; in practice they report with the townships.
  { id: "street", name: "街道办事处", selfName: "本街道", deadline: { month: 1, day: 31 }, citation: CUSTOM("街道办事处参照乡镇人民政府") },
  { id: "township", name: "乡镇人民政府", selfName: "本镇", government: true, deadline: { month: 1, day: 31 }, citation: notice(`${clause}：乡镇人民政府参照`) },
  { id: "department", name: "政府部门", selfName: "本机关", deadline: { month: 1, day: 31 }, citation: REGULATION("第四十九条") },
  { id: "office", name: "政府办公室（本政府机关）", selfName: "本机关", deadline: { month: 1, day: 31 }, citation: notice(clause) },
  { id: "county", name: "县级政府（汇总）", selfName: "全县", government: true, deadline: { month: 2, day: 20 }, citation: notice(clause) },
  { id: "city", name: "市级政府（汇总）", selfName: "全市", government: true, deadline: { month: 3, day: 10 }, citation: notice(clause) },
  { id: "province", name: "省级政府（汇总）", selfName: "全省", government: true, deadline: { month: 3, day: 31 }, citation: notice(clause) },
  { id: "vertical", name: "垂直领导部门", selfName: "本系统", deadline: { month: 3, day: 31 }, citation: notice(clause) },
];
