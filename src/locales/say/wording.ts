/** The sentence of a finding about what the texts say. */
import type { Finding, FindingDetail } from "../../report/types";
import { EDITIONS } from "../../statute/editions";
import { editionOfYear } from "../../statute/editionOfYear";
import { plain } from "../plain";
import type { Words } from "../words";
import type { Names } from "./names";
import type { Sentence } from "./sentence";
import { ruleWords } from "./sides";

export type WordingDetail = Extract<FindingDetail, { kind: "length" | "mention" | "received" | "magnitude" | "inForce" | "year" | "heading" | "numbering" }>;

export function sayWording(finding: Finding, detail: WordingDetail, names: Names, words: Words): Sentence {
  const say = words.wording;
  const [figure] = finding.figures;
  switch (detail.kind) {
    case "length":
      return said(say.length(names.section(detail.section), detail.count), say.lengthLine(detail.most));
    case "mention":
      return said(say.mention(names.section(detail.section), words.common.list(detail.missing)), ruleWords(finding.code, words).advice ?? say.mentionLine);
    case "received": {
      const { unit } = names.figure(figure!);
      const per = names.edition.rules.flatMap((rule) => (rule.kind === "received" && rule.code === finding.code ? [rule.unit] : []))[0]!;
      return said(say.received(detail.seen, names.brief(figure!), plain(detail.value)), say.receivedLine(plain(detail.amount / per), unit));
    }
    case "magnitude": {
      const { unit } = names.figure(figure!);
      return { title: say.magnitude(names.brief(figure!), plain(detail.value), unit), lines: detail.last === undefined ? [] : [say.magnitudeLast(plain(detail.last), unit)], likely: [say.magnitudeLikely(plain(detail.probable))] };
    }
    case "inForce":
      return said(say.inForce(names.edition.name, detail.year), say.inForceLine(editionOfYear(EDITIONS, detail.year).name));
    case "year":
      return said(say.year(detail.seen, String(detail.expected)), say.yearLine);
    case "heading":
      return detail.own ? said(say.headingOwn(detail.seen), say.headingOwnLine) : said(say.headingOther(detail.seen, names.section(detail.section)), say.headingOtherLine(detail.title));
    case "numbering":
      return { title: say.numbering(names.section(detail.section), say.marks(detail.before)), lines: [say.numberingLine(say.marks(detail.before), say.marks(detail.after))], likely: [say.numberingLikely] };
  }
}

const said = (title: string, line: string): Sentence => ({ title, lines: [line], likely: [] });
