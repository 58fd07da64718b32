import type { Pending } from "../../report/types";
import { plain } from "../plain";
import type { Words } from "../words";
import type { Names } from "./names";
import type { Sentence } from "./sentence";
import { addends, ruleWords, side, terms, totalName } from "./sides";

/** The sentence of a balance that is not complete: what is still to be placed. Not a reproach. */
export function sayPending(pending: Pending, names: Names, words: Words): Sentence {
  const { rule, identity } = names.identity(pending.code, pending.table, pending.scope);
  const own = ruleWords(pending.code, words);
  const say = words.findings.pending;
  const [where, unit, remainder] = [names.scope(identity), names.unit(identity), plain(Math.abs(pending.remainder))];
  const title = pending.remainder >= 0 ? (own.missing ?? say.missing)(where, remainder, unit) : (own.over ?? say.over)(where, remainder, unit);
  if (rule.defines) return { title, lines: [say.totalLine(addends(rule, identity, names, words), plain(pending.right), totalName(rule, identity, names, words), plain(pending.left))], likely: [] };
  const left = terms(identity.left, pending.partsLeft, identity, names, words);
  const line =
    own.pendingLine && left
      ? own.pendingLine(plain(pending.left), words.findings.plus(left), plain(pending.right))
      : say.line(side(identity.left, pending.partsLeft, pending.left, identity, names, words), plain(pending.right));
  return { title, lines: [line], likely: [] };
}
