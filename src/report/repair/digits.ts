/** Slips of the finger in one number. */

export type DigitSlip = "transposed" | "dropped" | "doubled";

/** How `typed` came about where `meant` was; undefined where no one slip explains it. Only what was meant has to be a whole number: a point or a minus is no digit of it. */
export function digitSlip(typed: number, meant: number): DigitSlip | undefined {
  if (!Number.isInteger(meant) || meant < 0) return undefined;
  const [is, was] = [String(typed), String(meant)];
  if (transposed(is, was)) return "transposed";
  if (without(was, is).length > 0) return "dropped";
  // A digit too many is a slip only beside its like: any other is another number.
  return without(is, was).some((at) => is[at] === is[at - 1] || is[at] === is[at + 1]) ? "doubled" : undefined;
}

function transposed(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Places of `longer` whose digit is all that `shorter` lacks. */
function without(longer: string, shorter: string): readonly number[] {
  return [...longer].flatMap((_, at) => (longer.slice(0, at) + longer.slice(at + 1) === shorter ? [at] : []));
}
