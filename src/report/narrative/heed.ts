/** What the words between numbers change in mind: whose numbers follow, of which matter, of which time. */
import { has, isStop, REACH, type Word } from "./chain";
import { keep, sole, type Pass } from "./pass";
import { readNone } from "./readNone";
import { closeAmong, FOREIGN, openAmong } from "./state";

export function heed(pass: Pass, token: Word, index: number): void {
  const { mind, tokens, lexicon, region } = pass;
  const { roles, quantities } = token.meaning;
  if (roles.has("self")) mind.elsewhere = false;
  if (roles.has(region ? "narrower" : "wider")) mind.elsewhere = true;
  // 本级收到 120 件，占全市的 3.4 %，答复 118 件: still its own.
  const opens = tokens[index - 1] === undefined || tokens[index - 1]!.kind === "stop";
  if (region && opens && roles.has("throughout")) mind.elsewhere = false;
  // 公开信息 426 条，其中网站 39 条，全年收到申请 12 件: what 其中 divides ends here.
  if (isStop(tokens[index - 1], "，") && !has(tokens[index - 2], "among") && (roles.has("wholeYear") || roles.has("anew"))) closeAmong(mind);
  if (roles.has("papers")) mind.papers = true;
  if (roles.has("thisYear")) mind.elsewhen = mind.partOfYear = false;
  if (roles.has("wholeYear")) mind.partOfYear = false;
  if (roles.has("partOfYear")) mind.partOfYear = true;
  if (roles.has("plan")) mind.plan = true;
  if (roles.has("sample") || (roles.has("beneath") && !region)) mind.apart = true;
  else if (roles.has("self") || roles.has("wholeYear") || roles.has("thisYear")) mind.apart = false;
  if (roles.has("among")) openAmong(mind);
  if (quantities.length === 0 && roles.has("lastYear")) {
    mind.lastYear = true;
    // 去年收到 21 件，办结 20 件: all that follows is last year's, unless it is only compared with: 较去年.
    if (opens && !has(tokens[index + 1], "change")) mind.elsewhen = true;
  }
  if (roles.has("since") && tokens[index - 1]?.kind !== "year") mind.elsewhen = true;
  if (roles.has("forOthers")) mind.denied = true;
  if (roles.has("less")) mind.sentence.forEach((n) => pass.doubtful.add(n));
  heedMatter(pass, token, index);
  for (const q of quantities) {
    const quantity = lexicon.quantities[q]!;
    if (quantity.verb && !quantity.named) {
      mind.verbSeen = true;
      mind.verbs.add(quantity.id);
    }
  }
  if (roles.has("none") && quantities.length === 0) {
    const none = mind.plan || mind.elsewhere || mind.apart || mind.lastYear || mind.partOfYear ? undefined : readNone(tokens, index, lexicon, mind);
    const fresh = none?.quantities.filter((quantity) => !mind.sentence.some((n) => n.quantity === quantity));
    if (fresh) keep(pass, index, { at: token.at, end: tokens[none!.last]!.end }, fresh.map(sole), { as: "none", says: 0, off: 0 });
    mind.denied = true;
  }
}

function heedMatter({ mind, tokens }: Pass, token: Word, index: number): void {
  const { roles, matters } = token.meaning;
  if (roles.has("foreign")) {
    mind.matter = FOREIGN;
    mind.strange = true;
  }
  if (roles.has("own")) {
    mind.ownNamed = true;
    mind.anyCases = false;
    if (mind.matter === FOREIGN) mind.matter = undefined;
  }
  for (const { id, plain } of matters) {
    // 公开信息 426 条，其中网站 39 条，收到政府信息公开申请 12 件: named with its verb in a clause of its own.
    if (!plain && mind.whole !== undefined && mind.whole !== id && mind.verbSeen && ofNewClause(tokens, index)) closeAmong(mind);
    if (!plain) [mind.matter, mind.ownNamed] = [id, true];
    // 补助申请 is another matter; so is 申请 behind one.
    else if (mind.matter !== FOREIGN) mind.matter = tokens[index - 1]?.kind === "other" && tokens[index - 1]!.end === token.at ? FOREIGN : id;
  }
}

/** Behind a comma that stands behind 其中 and something more. */
function ofNewClause(tokens: Pass["tokens"], index: number): boolean {
  let k = index - 1;
  while (k >= 0 && index - k < REACH && tokens[k]!.kind !== "stop" && !has(tokens[k], "among")) k -= 1;
  return isStop(tokens[k], "，") && !has(tokens[k - 1], "among");
}
