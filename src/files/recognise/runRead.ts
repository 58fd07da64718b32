/** One run of the form against the digits that follow its label: read plainly, a choice of readings, or refused. */
import { innerSums, piecesOf, splitsOf, tooFewFor, wholeNumber, type Blanks, type Cut, type Left } from "./runSplit";
import { mayGoOn, saysTwo } from "./runEnd";
import { halfWidth, type RunToken } from "./runTokens";
import type { Run } from "./runLayout";
import { otherUnit, unitSaid } from "./unitSaid";
import type { Proof, RefusedWhy } from "../../report/imported";
import type { PreparedIdentity } from "../../report/form";

export type RunReading =
  /** Every cell between borders. `unit` stands behind the last. */
  | { readonly kind: "plain"; readonly values: readonly number[]; readonly seen: string; readonly unit: string }
  /** Readings that the row's own sums allow; `proof`: those sums. */
  | { readonly kind: "choice"; readonly readings: readonly Cut[]; readonly seen: string; readonly proof: readonly Proof[] }
  | { readonly kind: "refused"; readonly why: Exclude<RefusedWhy, "conflict">; readonly readings: number | undefined; readonly seen: string };

/** Words that count what stands before them: the digits before may be theirs. */
const COUNTS = /^[年月日号时件个笔项条起次份人家篇万亿千百%％元倍、.]/;
const nothing: Left = () => false;
const anotherNumber: Left = (rest) => /^[1-9]\d*$/.test(rest);

/** The digits with and without the number of the label that follows; both where the copy does not part the two by a point. */
function withoutNumber(token: RunToken, next: Run | undefined): readonly string[] {
  const number = next?.number ?? "";
  if (number === "" || !token.digits.endsWith(number)) return [token.digits];
  const shorter = token.digits.slice(0, token.digits.length - number.length).trimEnd();
  return token.numbered ? [shorter] : [token.digits, shorter];
}

/** More dashes than these in one row are no signs. */
const DASHES = 4;

/** In a copy that has blanks, a dash before digits is their sign or stands for a blank: every way to take those of a text. */
function dashedWays(text: string): readonly string[] {
  const [first = "", ...others] = text.split(/-(?=\d)/, DASHES + 2);
  if (others.length > DASHES) return [];
  return others.reduce<readonly string[]>((ways, part) => ways.flatMap((way) => [`${way}-${part}`, `${way} ${part}`]), [first]);
}

/** Does the run show that some cell of it is blank? */
export const showsBlank = (run: Run, token: RunToken, next: Run | undefined): boolean => tooFewFor(withoutNumber(token, next)[0]!, run.figures);

/**
 * `next`: the run whose label follows at once, or undefined where other words follow: `following`. `identities`: all of the form.
 */
export function readRun(run: Run, token: RunToken, next: Run | undefined, following: string, identities: readonly PreparedIdentity[], blanks: Blanks): RunReading {
  const { figures } = run;
  const after = halfWidth(following).trimStart();
  const seen = token.digits;
  const open = next === undefined && token.glued;
  const unit = figures[figures.length - 1]!.unit;
  const ownUnit = open && unit !== "" && after.startsWith(unit) && !COUNTS.test(after.slice(unit.length)) ? unit : "";
  const counted = open && ownUnit === "" && COUNTS.test(after);
  // Where its digits end and another unit begins nothing says: it is not turned into the form's.
  if (otherUnit(figures[figures.length - 1]!, unitSaid(token.words)) !== undefined) return refused(seen, "unit", undefined);
  // 2.没有 behind a row whose next label is not the form's: nothing tells where the row ends.
  if (next === undefined && token.numbered) return refused(seen, "runTogether", undefined);
  if (next !== undefined && token.numbered && (next.number === "" || !token.digits.endsWith(next.number))) return refused(seen, "runTogether", undefined);
  // 5e-7, 5kg: what the digits mean is not for us to say.
  if (open && /^[A-Za-z]/.test(after)) return refused(seen, "runTogether", undefined);
  if (next === undefined && saysTwo(halfWidth(following))) return refused(seen, "runTogether", undefined);
  const texts = withoutNumber(token, next);
  if (texts.length === 1 && !counted) {
    const pieces = piecesOf(texts[0]!);
    const values = pieces.map((piece, at) => (figures[at] ? wholeNumber(piece, figures[at]) : undefined));
    if (pieces.length === figures.length && values.every((value) => value !== undefined)) return { kind: "plain", values, seen: texts[0]!, unit: ownUnit };
    if (pieces.length > figures.length) return refused(seen, "row", undefined);
  }
  if (next === undefined && mayGoOn(halfWidth(following), figures)) return refused(seen, "runTogether", undefined);
  const inside = new Set(figures.map((figure) => figure.id));
  const own = identities.filter(({ identity }) => [...identity.left, ...identity.right].every((id) => inside.has(id)));
  const sums = innerSums(figures, own.map(({ identity }) => identity));
  const left = counted ? anotherNumber : nothing;
  const cuts = (blanks === "any" ? texts.flatMap(dashedWays) : texts).map((text) => splitsOf(text, figures, sums, left, blanks));
  const readings = cuts.flatMap((cut) => cut.readings);
  const complete = cuts.every((cut) => cut.complete);
  if (!complete || readings.length === 0) return refused(seen, "runTogether", undefined);
  return { kind: "choice", readings, seen: texts[0]!, proof: own.map(({ rule, instance }) => ({ code: rule.code, instance })) };
}

/** Nothing is read of these digits. */
export const refused = (seen: string, why: Exclude<RefusedWhy, "conflict">, readings: number | undefined): RunReading => ({ kind: "refused", why, readings, seen });
