/** What the 2019 edition's table 二 says every year; 国办公开办函〔2019〕60号, template section 二. */
import { T2 } from "../forms/ids";
import { ACTIVE, decisions, ifZero, MANAGE, reportSentences, sentence, sum, WHO } from "../forms/sentences";
import { figureId } from "../ids";
import type { Sentence } from "../types";
import { APPLICATIONS_FORM } from "./tables/applications";

const of = (item: string) => figureId(`${T2}.${item}`);

/** Counts what was opened, as 2021 counts what is valid: another sentence, which goes by another id. */
function documents(id: string, name: string, item: string): Sentence {
  const [made, opened, total] = [of(`${item}.made`), of(`${item}.opened`), of(`${item}.total`)];
  return sentence(id, name, MANAGE, [
    ifZero([made, opened], [...WHO, `未制作、公开新的${name}`], [...WHO, `新制作${name} `, sum(made), " 件，新公开 ", sum(opened), " 件"]),
    ifZero([total], [`，没有对外公开的${name}。`], ["，对外公开总数量 ", sum(total), " 件。"]),
  ]);
}

export const SENTENCES: readonly Sentence[] = reportSentences(APPLICATIONS_FORM, [
  decisions([{ name: "行政许可", figure: of("lic.decided") }, { name: "行政处罚", figure: of("pun.decided") }, { name: "行政强制", figure: of("coe.decided") }]),
  sentence("charge_items", "行政事业性收费项目", ACTIVE, [...WHO, ifZero([of("fee.last"), of("fee.change")], ["没有行政事业性收费项目。"], ["有行政事业性收费项目 ", sum(of("fee.last"), of("fee.change")), " 项。"])]),
  sentence("purchases", "政府集中采购", ACTIVE, [...WHO, ifZero([of("buy.count")], ["没有政府集中采购项目。"], ["实施政府集中采购项目 ", sum(of("buy.count")), " 项。"])]),
  documents("regulations_opened", "规章", "reg"),
  documents("norms_opened", "规范性文件", "norm"),
]);
