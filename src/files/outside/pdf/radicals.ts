/** Some programs write a radical for the character that looks like it (⼀ for 一, ⺠ for 民): what is read is the character. */

/** Of those that Unicode does not fold by itself. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  [..."⺎兀⺒巳⺓幺⺛旡⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟"].reduce<[string, string][]>((pairs, sign, i, signs) => (i % 2 === 0 ? [...pairs, [sign, signs[i + 1]!]] : pairs), []),
);

export const readable = (text: string): string => text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu, (sign) => SUPPLEMENT.get(sign) ?? sign.normalize("NFKC"));
