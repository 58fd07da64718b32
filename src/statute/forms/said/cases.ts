/** What texts say in numbers of table 四: reviews and law suits about disclosure. */
import { T4 } from "../ids";
import type { Matter, Quantity, SaidSum, Wordings } from "../../said";
import { BLOCKS, litigationFigure, RESULT_TOTAL } from "../litigation";

const ID = "cases";

export const CASES_MATTER: Matter = { id: ID, names: [], plainNames: [], ofOthers: true };

export function caseQuantities(): readonly Quantity[] {
  const [review, direct, after] = BLOCKS;
  const sum = (id: string, name: string, ...blocks: readonly (typeof review)[]): SaidSum => ({ id, name, figures: blocks.map((b) => litigationFigure(T4, b!.id, RESULT_TOTAL.id)) });
  const quantity = (id: string, words: Wordings, equals: SaidSum, more: Partial<Quantity> = {}): Quantity => ({ id, matter: ID, words, equals: [equals], none: true, ...more });
  const suits = { wholes: ["litigation"], division: "suits" };
  return [
    quantity("reconsideration", ["(行政|)复议(申请|案件|案|)", "申请(行政|)复议"], sum("reconsideration", "行政复议", review)),
    quantity("litigation", ["(行政|)诉讼(案件|案|)", "提起(的|)(行政|)诉讼"], sum("litigation", "行政诉讼", direct, after)),
    quantity("litigation.direct", ["未经(行政|)复议(程序|)(直接|)(起诉|提起(的|)行政诉讼|提起诉讼)(的|)(案件|)", "未经(行政|)复议(的|)", "直接(起诉|提起行政诉讼|提起诉讼)(的|)(案件|)"], sum("litigation.direct", direct!.short, direct), suits),
    quantity("litigation.after", ["经(行政|)复议(的|)", "(经|)(行政|)复议后(又|再|)(起诉|提起|提起的|提起(的|)行政诉讼|提起诉讼)(的|)(案件|)"], sum("litigation.after", after!.short, after), suits),
  ];
}
