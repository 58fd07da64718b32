/** Chinese numerals, as offices write counts: 十二, 一百零三, 三千一百一十九, 两, 二〇二四, 壹. */

const DIGITS = new Map<string, number>([..."〇零○一二三四五六七八九"].map((c, i) => [c, Math.max(0, i - 2)]));
for (const [c, n] of [["两", 2], ["壹", 1], ["贰", 2], ["叁", 3], ["肆", 4], ["伍", 5], ["陆", 6], ["柒", 7], ["捌", 8], ["玖", 9]] as const) DIGITS.set(c, n);
const STEPS = new Map<string, number>([["十", 10], ["拾", 10], ["百", 100], ["佰", 100], ["千", 1000], ["仟", 1000]]);
const MYRIAD = 10_000;

export const isNumeral = (c: string): boolean => DIGITS.has(c) || STEPS.has(c) || c === "万";

/** The number that the numerals mean below a hundred million; undefined where they count nothing: 三三两两, 百千. */
export function numeralValue(text: string): number | undefined {
  if (text === "") return undefined;
  const [head, tail, more] = text.split("万");
  if (more !== undefined) return undefined;
  if (tail === undefined) return below(head!);
  const high = below(head!);
  const low = tail === "" ? 0 : below(tail);
  return high === undefined || low === undefined || high === 0 ? undefined : high * MYRIAD + low;
}

/** Below ten thousand, with its steps going down; or digit by digit, as years are written. */
function below(text: string): number | undefined {
  const digits = [...text].map((c) => DIGITS.get(c));
  if (digits.length > 1 && digits.every((d) => d !== undefined)) {
    // 零五: what is left below a step. 二〇二四: a year. 三三 is neither.
    if (digits.length === 2) return digits[0] === 0 ? digits[1] : undefined;
    return digits.length === 4 && !text.includes("两") ? Number(digits.join("")) : undefined;
  }
  let [value, digit, step, zero] = [0, undefined as number | undefined, MYRIAD, false];
  for (const c of text) {
    const d = DIGITS.get(c);
    const s = STEPS.get(c);
    if (d !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      zero ||= d === 0;
      digit = d;
    } else if (s !== undefined && s < step && digit !== 0 && (digit !== undefined || s === 10)) {
      value += (digit ?? 1) * s;
      [digit, step, zero] = [undefined, s, false];
    } else return undefined;
  }
  // 一百二 is 120 to one and 102 to another.
  if (text === "" || (digit !== undefined && digit !== 0 && step > 10 && step < MYRIAD && !zero)) return undefined;
  return value + (digit ?? 0);
}
