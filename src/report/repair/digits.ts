/** Slips of the finger in one number. */

export type DigitSlip = "transposed" | "dropped" | "doubled";

/** How `typed` came about where `meant` was; undefined where no one slip explains it. Only whole numbers of at least two digits on one side. */
export function digitSlip(typed: number, meant: number): DigitSlip | undefined {
  if (!Number.isInteger(typed) || !Number.isInteger(meant) || typed < 0 || meant < 0) return undefined;
  const [is, was] = [String(typed), String(meant)];
  if (is.length === was.length) return transposed(is, was) ? "transposed" : undefined;
  if (is.length === was.length - 1) return without(was, is).length > 0 ? "dropped" : undefined;
  // A digit too many is a slip only beside its like: any other is another number.
  if (is.length === was.length + 1) return without(is, was).some((at) => is[at] === is[at - 1] || is[at] === is[at + 1]) ? "doubled" : undefined;
  return undefined;
}

function transposed(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Places of `longer` whose digit is all that `shorter` lacks. */
function without(longer: string, shorter: string): readonly number[] {
  return [...longer].flatMap((_, at) => (longer.slice(0, at) + longer.slice(at + 1) === shorter ? [at] : []));
}
