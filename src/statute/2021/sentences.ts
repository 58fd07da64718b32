/** What the 2021 edition's table 二 says every year; 国办公开办函〔2021〕30号, template section 二. */
import { T2 } from "../forms/ids";
import { ACTIVE, decisions, ifZero, MANAGE, reportSentences, SELF, sentence, sum, WHO, YEAR } from "../forms/sentences";
import { figureId } from "../ids";
import type { Sentence } from "../types";
import { APPLICATIONS_FORM } from "./tables/applications";

const of = (item: string) => figureId(`${T2}.${item}`);

function documents(id: string, name: string, item: string): Sentence {
  const [made, repealed, valid] = [of(`${item}.made`), of(`${item}.repealed`), of(`${item}.valid`)];
  return sentence(id, name, MANAGE, [
    ifZero([made, repealed], [...WHO, `未制发、废止${name}`], [...WHO, `制发${name} `, sum(made), " 件，废止 ", sum(repealed), " 件"]),
    ifZero([valid], [`，没有现行有效的${name}。`], ["，截至", YEAR, "年12月31日现行有效 ", sum(valid), " 件。"]),
  ]);
}

export const SENTENCES: readonly Sentence[] = reportSentences(APPLICATIONS_FORM, [
  decisions([{ name: "行政许可", figure: of("lic") }, { name: "行政处罚", figure: of("pun") }, { name: "行政强制", figure: of("coe") }]),
  sentence("charges", "行政事业性收费", ACTIVE, [YEAR, "年，", SELF, ifZero([of("fee")], ["未收取行政事业性收费。"], ["收取行政事业性收费 ", sum(of("fee")), " 万元。"])]),
  documents("regulations", "规章", "reg"),
  documents("norms", "行政规范性文件", "norm"),
]);
