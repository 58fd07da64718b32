/** What a text says was received in fees. Reads little, and nothing that could be a rate, a demand or somebody else's money. */
import { remembered } from "./remembered";

export interface FeeReceived {
  /** 元 */
  readonly amount: number;
  /** The words that say it. */
  readonly seen: string;
  /** Where they begin. */
  readonly at: number;
}

/** `实际收取信息处理费3940元`, `收取了信息处理费 2,950 元`, `收取信息处理费共计1.2万元`: from the verb to the unit. */
const RECEIVED = /(?:实际|实|共计?|累计|合计|总计|已|全年)?收(?:取|到|缴)(?!标准|通知)[^。；;\n]{0,40}?((?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)\s*(万?)元(?!\s*[/／每])/gu;
/** Between the verb and the amount: a number counts or dates something else, a word says it is no receipt, or starts another one. */
const OTHER_THAN_FEE = /未|没有|无|不|应|拟|通知|标准|每|按|超过|以上|以下|起|退|减免|免|罚|税|经费|资金|补贴|预算|工程|[至到]|收(?:取|到|缴)/u;
/** Directly before the verb. */
const NOT_RECEIVED = /(?:未|没有?|无|不|不得|不予|应|应当|应该|可|可以|每[件页次]|标准|拟|将|通知|需|须|要|停止|暂停|减免|免于|免)$/u;

/** Every receipt that is said beyond doubt, in the order of the text. */
export const feesReceived = remembered((text: string): readonly FeeReceived[] => {
  const plain = text.replace(/[０-９．]/gu, (c) => c.normalize("NFKC"));
  return [...plain.matchAll(RECEIVED)].flatMap((match): FeeReceived[] => {
    const [seen, digits, myriad] = [match[0], match[1]!, match[2]!];
    const between = seen.slice(seen.indexOf("收") + 2, seen.lastIndexOf(digits));
    // Of what was received for, or whose: only the fee's own words, or none at all.
    if (NOT_RECEIVED.test(plain.slice(Math.max(0, match.index - 6), match.index)) || OTHER_THAN_FEE.test(between) || !(between.replace(/[\s了为：:，,共计合总金额（）()元约的]/gu, "") === "" || /费/u.test(between))) return [];
    const amount = Number(digits.replace(/[,，]/gu, "")) * (myriad === "" ? 1 : 10_000);
    return [{ amount: Number(amount.toFixed(2)), seen: text.slice(match.index, match.index + seen.length), at: match.index }];
  });
});
