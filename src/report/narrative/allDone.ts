/** Reads that nothing is left: 均在 15 个工作日内办结, 已全部办结. */
import { has, isCue, isStop, passes, REACH, someBefore } from "./chain";
import { lastHead } from "./choose";
import { closes, isAllOf, isWhole } from "./behind";
import { keep, sole, type Pass } from "./pass";
import type { Token } from "./tokens";

/** So many characters may say how it was done: 均通过书面形式按期答复. */
const MANNER_MOST = 16;
/** Anything that may mean that it was not done, or by somebody else, or to something else. */
const UNDOES = ["none", "plan", "foreign", "among", "rest", "change", "less", "forOthers", "lastYear", "partOfYear", "wider", "narrower", "upon", "regarding"] as const;

/** `i`: the word for all of them. */
export function readAllDone(pass: Pass, i: number): void {
  const { mind, tokens, lexicon, text } = pass;
  const subject = tokens[i - 1];
  if (subject?.kind === "number" && subject.ours && !isWhole(mind, subject.value)) return;
  let manner = 0;
  for (let k = i + 1; k < tokens.length && k - i < REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === "word" && isCue(token)) {
      const done = token.meaning.quantities.map((q) => lexicon.quantities[q]!).find((q) => q.all !== undefined);
      const quantity = done && lexicon.byId.get(done.all!);
      if (!quantity || mind.sentence.some((n) => n.quantity === quantity)) return;
      if (someBefore(tokens, i)) return;
      const head = lastHead(mind);
      const received = mind.sentence.find((n) => n.quantity.verb && n.as === "number" && n.quantity !== done);
      // 已办结的 19 件均按期答复 says nothing of the rest.
      const ofAll = head ? head.quantity.matter === done.matter && (head.quantity.id !== done.id || (received && isAllOf(mind, received, head.says)) || text.startsWith("全部", tokens[i]!.at)) : mind.matter === done.matter && !mind.sentence.some((n) => n.as === "number" && n.quantity.none && n.quantity.matter === done.matter);
      if (manner > 0 && !closes(tokens, k + 1)) return;
      const counted = tokens[k + 1]?.kind === "number" && tokens[k + 1]!.end - token.end < 12;
      if (ofAll && mind.matter === done.matter && !counted) keep(pass, k, { at: tokens[i]!.at, end: token.end }, [sole(quantity)], { as: "all", says: 0, off: 0 });
      return;
    }
    // That word is read for itself.
    if (has(token, "each")) return;
    if (passes(token) || (token.kind === "number" && !token.ours) || (manner > 0 && isStop(token, "、"))) continue;
    if (!isManner(token, text) || (manner += token.end - token.at) > MANNER_MOST) return;
  }
}

const isManner = (token: Token, text: string): boolean =>
  token.kind === "other" ? !/[未不需要求应可拟待能欲才被让使将由]/u.test(text.slice(token.at, token.end)) : token.kind === "word" && !UNDOES.some((role) => has(token, role));
