/** The title of a report in a source: whose it is and of which year. */
import type { Edition } from "../../statute/types";
import { containment, trimmed } from "../../report/headingWords";
import type { Line } from "./narrativeHeadings";

export interface TitleFound {
  /** The line it ends on. */
  readonly line: number;
  /** The line it begins on: the office may stand on a line of its own. */
  readonly from: number;
  readonly titleName: string;
  readonly year: number | undefined;
}

const LONGEST = 80;
const CHINESE = "〇一二三四五六七八九";
/** `2024年度`, `二〇二四年` */
const YEAR = /((?:19|20)\d{2}|[一二][〇○零ＯO0一二三四五六七八九]{3})\s*年?度?/u;

const plainDigits = (text: string): string => text.replace(/[０-９]/gu, (c) => c.normalize("NFKC"));

const yearOf = (text: string): number =>
  Number([...text].map((c) => (CHINESE.includes(c) ? String(CHINESE.indexOf(c)) : /\d/u.test(c) ? c : "0")).join(""));

/** The title nearest to the first heading (`end`), as pages repeat it in their navigation; undefined where none is. */
export function findTitle(lines: readonly Line[], end: number, edition: Edition): TitleFound | undefined {
  for (let at = Math.min(end, lines.length) - 1; at >= 0; at--) {
    const text = plainDigits(trimmed(lines[at]!.text));
    const name = nameAt(text, edition.reportTitle);
    if (name === undefined) continue;
    const head = text.slice(0, name);
    const year = YEAR.exec(head) ?? YEAR.exec(text);
    const who = year ? head.replace(year[0], " ") : head;
    const titleName = cleaned(who.replace(/关于\s*$/u, ""));
    const before = lines[at - 1]?.text ?? "";
    const above = titleName === "" && before.length <= LONGEST ? plainDigits(trimmed(before)) : "";
    // `某街道2024年` on one line, the name of the report on the next.
    const aboveYear = year ? null : YEAR.exec(above);
    const office = cleaned(aboveYear ? above.replace(aboveYear[0], " ") : above);
    const usable = /^[\p{L}\p{N}（）()·\s]{2,40}$/u.test(office) && !/报告|首页|年报/u.test(office);
    const years = year ?? aboveYear;
    return { line: at, from: usable ? at - 1 : at, titleName: titleName || (usable ? office : ""), year: years ? yearOf(years[1]!) : undefined };
  }
  return undefined;
}

const cleaned = (who: string): string => who.replace(/\s+/gu, "").replace(/^[-—>»|:：《〈"“]+|[-—>»|:：《〈"“]+$/gu, "");

/** Where the name of the report begins in a line that is a title; undefined where it is none. */
function nameAt(text: string, reportTitle: string): number | undefined {
  if (text.length > LONGEST || text.length < 4 || /[。；;]|当前位置|首页|[>»]/u.test(text)) return undefined;
  const plain = text.replace(/\s/gu, "");
  const end = reportTitle.slice(-2);
  if (!plain.replace(/[（(](?:19|20)\d{2}年?度?[）)]$/u, "").replace(/[)）》〉"”]+$/u, "").endsWith(end) && !/年报[)）》〉"”]*$/u.test(plain)) return undefined;
  const start = reportTitle.slice(0, Math.min(4, reportTitle.length));
  const at = text.indexOf(start) >= 0 ? text.indexOf(start) : text.indexOf("信息公开");
  return at >= 0 && containment(text.slice(at).replace(/\s/gu, "").replace(/年报/u, "年度报告"), reportTitle) >= 0.75 ? at : undefined;
}
