import type { Finding, FindingDetail } from "../../report/types";
import type { FigureId } from "../../statute/types";
import { plain } from "../plain";
import type { Words } from "../words";
import type { Names } from "./names";
import { saySaid } from "./said";
import type { Sentence } from "./sentence";
import { addends, ruleWords, side, totalName } from "./sides";
import { sayWording } from "./wording";

/** The sentence of a finding: it names table, row and column, and shows the two sides and the difference. `reportYear` is what its examples follow. */
export function sayFinding(finding: Finding, names: Names, words: Words, reportYear: number): Sentence {
  const { detail } = finding;
  const say = words.findings;
  switch (detail.kind) {
    case "identity":
      return sayIdentity(finding, detail, names, words);
    case "number":
      return sayNumber(first(finding), detail, names, words);
    case "overwritten": {
      const [id, count] = [first(finding), finding.figures.length];
      const table = names.table(names.figure(id).table).name;
      const { typed, typedMany, typedLine, cleared, clearedMany, clearedLine } = say.overwritten;
      return detail.how === "cleared"
        ? said(count > 1 ? clearedMany(table, count) : cleared(names.cell(id)), clearedLine)
        : said(count > 1 ? typedMany(table, count) : typed(names.cell(id)), typedLine);
    }
    case "meta":
      return said(detail.seen === "" ? say.meta[detail.field] : say.metaSeen[detail.field](detail.seen), say.metaHow[detail.field](reportYear));
    case "date": {
      const [date, limit] = [words.common.day(detail.date), words.common.day(detail.limit)];
      return detail.problem === "early" ? said(say.dateEarly(date), say.dateEarlyLine(limit)) : said(say.dateLate(date), say.dateLateLine(limit));
    }
    case "narrative":
      return said(say.narrative(names.section(detail.section)), names.edition.sections.find((s) => s.id === detail.section)?.demand ?? "");
    case "placeholder":
      return said(say.placeholder(names.section(detail.section), detail.seen), say.placeholderLine[detail.what ?? "template"]);
    case "lastYear":
      return sayLastYear(finding, detail, names, words);
    case "sameText":
      return said(say.lastYear.sameText(names.section(detail.section), Math.floor(detail.alike * 100)), say.lastYear.sameTextLine);
    case "said":
    case "divided":
      return saySaid(finding, detail, names, words);
    case "length":
    case "mention":
    case "received":
    case "magnitude":
    case "inForce":
    case "year":
    case "heading":
    case "numbering":
      return sayWording(finding, detail, names, words);
  }
}

function sayIdentity(finding: Finding, detail: Extract<FindingDetail, { kind: "identity" }>, names: Names, words: Words): Sentence {
  const { rule, identity } = names.identity(finding.code, finding.table, detail.scope);
  const say = words.findings;
  const [where, unit, difference] = [names.scope(identity), names.unit(identity), plain(Math.abs(detail.difference))];
  if (rule.defines) {
    const line = say.totalLine(addends(rule, identity, names, words), plain(detail.right), totalName(rule, identity, names, words), plain(detail.left));
    return { title: say.totalOff(where, difference, unit), lines: detail.restorable ? [line, say.replacedFormula] : [line], likely: [] };
  }
  const own = ruleWords(rule.code, words);
  const likely = (detail.difference > 0 ? own.leftMore : own.rightMore)?.(difference, unit);
  return {
    title: say.unbalanced(where, difference, unit),
    lines: [side(identity.left, detail.partsLeft, detail.left, identity, names, words), side(identity.right, detail.partsRight, detail.right, identity, names, words)],
    likely: likely === undefined ? [] : [likely],
  };
}

/** What the figure follows from, term by term, what it should be, and what it is. */
function sayLastYear(finding: Finding, detail: Extract<FindingDetail, { kind: "lastYear" }>, names: Names, words: Words): Sentence {
  const say = words.findings.lastYear;
  const { figure, last, plus, minus } = names.yearOnYear(finding.code, detail.instance);
  const term = (id: FigureId, value: number) => ({ name: names.termOf(id, figure), value: plain(value) });
  const [first] = last;
  const value = plain(detail.value);
  const title = last.length === 1 && plus.length + minus.length === 0 && first !== undefined
    ? say.carried(names.brief(figure), value, names.figure(first).short, plain(detail.expected))
    : say.follows(
        names.cell(figure),
        last.map((id, i) => term(id, detail.last[i]!)),
        plus.map((id, i) => term(id, detail.plus[i]!)),
        minus.map((id, i) => term(id, detail.minus[i]!)),
        plain(detail.expected), value,
      );
  return said(title, ruleWords(finding.code, words).advice ?? say.line);
}

function sayNumber(id: FigureId, detail: Extract<FindingDetail, { kind: "number" }>, names: Names, words: Words): Sentence {
  const say = words.findings.number;
  const should = say.should[names.figure(id).kind];
  return {
    title: say[detail.problem](names.cell(id), detail.seen),
    lines: [should],
    likely: detail.probable === undefined || detail.zeroWord ? [] : [say.probable(plain(detail.probable))],
  };
}

function said(title: string, line: string): Sentence {
  return { title, lines: line === "" ? [] : [line], likely: [] };
}

function first(finding: Finding): FigureId {
  const id = finding.figures[0];
  if (id === undefined) throw new RangeError(`the finding ${finding.key} names no figure`);
  return id;
}
