/** Goes once through a text and reads the numbers that the tables say too. When in doubt it reads nothing. */
import { readAllDone } from "./allDone";
import { has, isCue, isStop } from "./chain";
import { readCount } from "./counted";
import { heed } from "./heed";
import { readable, type Pass, type Reader } from "./pass";
import type { SaidNumber } from "./reading";
import { readShare } from "./shares";
import { closeBracket, endClause, endSentence, newMind, openBracket } from "./state";
import type { Token } from "./tokens";

export function readNumbers(reader: Reader): readonly SaidNumber[] {
  const pass: Pass = { ...reader, mind: newMind(), found: [], doubtful: new Set(), partly: new Set() };
  reader.tokens.forEach((token, i) => {
    switch (token.kind) {
      case "stop":
        stop(pass, token.mark, i);
        return;
      case "year":
        year(pass, token);
        return;
      case "word":
        heed(pass, token, i);
        if ((has(token, "all") || has(token, "each")) && !pass.mind.papers && readable(pass)) readAllDone(pass, i);
        return;
      case "number":
        if (token.unit === "月") month(pass, token);
        else if (PARTS_OF_YEAR.includes(token.unit)) pass.mind.partOfYear = true;
        else if (token.ours && readable(pass)) readCount(pass, token, i);
        return;
      case "percent":
        if (!pass.mind.papers && readable(pass)) readShare(pass, token, i);
        return;
      case "other":
        day(pass, token, i);
    }
  });
  return pass.found.filter((n) => !pass.doubtful.has(n) && !(n.quantity.ofDue && (pass.partly.has(n.quantity.matter) || pass.found.some((m) => leaves(m, n)))));
}

/** 按期办结率 100%, 103 件结转: what is left was not yet due. */
const leaves = (left: SaidNumber, { quantity }: SaidNumber): boolean => left.as === "number" && left.says > 0 && left.quantity.equals[0]?.id === quantity.equals[0]?.id;

/** Up to the last month is the whole year. */
const MONTHS = 12;
const PARTS_OF_YEAR = ["季度", "个月", "周"];

/** 1 至 12 月, 截至 12 月底; but 12 月收到. */
function month({ mind, text }: Pass, { value, at }: Extract<Token, { kind: "number" }>): void {
  mind.partOfYear = value !== MONTHS || !/[至到止—~～-]\s*$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** 截至 2024 年 6 月，收到: numbers up to a day that is not the year's last, or of it. */
function day({ mind, text, tokens }: Pass, { at, end }: Token, i: number): void {
  const next = tokens[i + 1];
  if (/^\d{4}年\s*\d{1,2}月(?!\s*31日)/u.test(text.slice(at, end)) && (isStop(next, "，") || isCue(next) || has(next, "self"))) mind.partOfYear = true;
}

function stop({ mind, tokens }: Pass, mark: string, i: number): void {
  if ("。！？\n".includes(mark)) {
    // What 其中 at the start of a sentence divides stands in the one before it.
    if (has(tokens[i + 1], "among")) endClause(mind);
    else endSentence(mind);
  } else if (mark === "；") {
    endClause(mind);
    mind.among = mind.papers = mind.strange = mind.apart = mind.anyCases = false;
    mind.whole = undefined;
  } else if (mark === "，") endClause(mind);
  else if (mark === "：") mind.verbSeen = false;
  else if (mark === "(") openBracket(mind, i);
  else if (mark === ")") closeBracket(mind, tokens.slice(mind.outer.at(-1)?.at ?? i, i).some((token) => token.kind === "number" && token.ours));
}

function year({ mind, text, year: own }: Pass, token: Extract<Token, { kind: "year" }>): void {
  mind.partOfYear = false;
  if (own === undefined || token.year === own) mind.elsewhen = false;
  else if (/[比较与同和]/u.test(text[token.at - 1] ?? "")) mind.lastYear = true;
  else if (token.year > own) mind.plan = true;
  else mind.elsewhen = true;
}
