import { Remembered } from "./remembered";

/**
 * Years that a text names as the year of its work though they are another: last year's words taken over. Only where a
 * sentence begins with the year, gives the whole year from day to day, or (引言) says what the report is of. Years that are
 * compared, named in a document's title or number, in a range, or as the time of something past are left alone.
 */
export interface YearNamed {
  readonly year: number;
  /** The words that name it and a few behind. */
  readonly seen: string;
}

type Place = "preface" | "plans" | undefined;

/** How far back a taken-over text is likely to come from; older years are history. */
const BACK = 2;
const SEEN = 16;
/** In titles, numbers of documents, quotations and brackets years mean something else. */
const ASIDE = /《[^》]*》|〔[^〕]*〕|\[[^\]]*\]|（[^）]{3,}）|\([^)]{3,}\)|“[^”]*”|"[^"]*"/gu;
/** What a point of a list begins with. */
const MARK = String.raw`(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])?\s*`;
/** How an office speaks of itself. */
const SELF = "(?:我|本)(?:局|街道|镇|乡|委|办|单位|机关|县|区|市|省|部门|级)";
/** `2024年，`, `2024年度，我局`, `截至2024年12月31日，`, `2024年我局`, `2024年共收到`. */
const BEGINS = new RegExp(String.raw`^${MARK}(?:(?:截至|截止|截止到|截至到)\s*(\d{4})年12月31日|(?:${SELF})?(\d{4})年(?:度|全年|度内)?\s*(?=[，,]|${SELF}|全(?:年|街道|镇|乡|县|区|市|省|局)|(?:未|没有|无|共|累计|新)?(?:收取|收到|受理|新收|主动公开|公开政府信息|制作|制发|发布|办理|办结)))`, "u");
/** `2024年1月1日至2024年12月31日`, `自2024年1月1日起至12月31日止`: 统计期限. */
const WHOLE_YEAR = /(\d{4})年1月1日(?:起)?\s*(?:至|到|—{1,2}|-|－|～|~)\s*(?:(\d{4})年)?12月31日/gu;
/** What comes before those days of the report itself. */
const PERIOD = /统计[^，。]{0,6}[：:为是从自]{0,3}$/u;
/** `编制完成2023年度`, `公布2023年度政府信息公开`. */
const REPORT_OF = /(?:编制|编写|撰写|形成|制作|编制完成|编制了|现将|现公布|现发布|反映)[^，。；\d]{0,12}(\d{4})年(?:度)?(?=[^，。；]{0,14}(?:年度报告|年报|工作报告|情况)|[。]|$)/gu;
/** Words before a year that compare with it. */
const COMPARED = /(?:较|比|与|同|和|及|跟)\s*$/u;
/** The sentence speaks of what is to come. */
const TO_COME = /将|拟|计划|打算|下一步|今后|明年|来年|继续|力争|争取|要|确保|进一步|着力|持续/u;
/** The sentence speaks of the report year as well, so it tells one from the other. */
const THIS_YEAR = /今年|本年|报告年度|本年度/u;
/** Of something that came about then, which is history, or of how that year was judged in this one. */
const HISTORY = /^[^，,。]{0,4}[，,]?[^，,。]{0,20}(?:成立|组建|挂牌|设立|印发|出台|施行|实施|颁布|修订|机构改革|以来|起(?=[，,])|考核|考评|测评|评估|获评|荣获|被评)/u;

const read = new Remembered<readonly YearNamed[]>();

/**
 * @param startsParagraph false: the text goes on with the sentence before it
 * @param place `preface`: 引言; `plans`: speaks of the coming year too
 */
export function yearsNamed(text: string, reportYear: number, startsParagraph: boolean, place: Place): readonly YearNamed[] {
  return read.of(`${reportYear} ${startsParagraph} ${place} ${text}`, () => (/\d{4}年/u.test(text) ? named(text, reportYear, startsParagraph, place) : []));
}

function named(text: string, reportYear: number, startsParagraph: boolean, place: Place): readonly YearNamed[] {
  const masked = text.replace(ASIDE, (aside) => "▢".repeat(aside.length));
  const found: YearNamed[] = [];
  let at = 0;
  for (const [i, sentence] of masked.split(/(?<=[。！？；;])/u).entries()) {
    const own = sentence.includes(`${reportYear}年`) || THIS_YEAR.test(sentence);
    const seen = (from: number): string => text.slice(at + from, at + Math.min(sentence.length, from + SEEN)).trim();
    // `ofReport`: what the report is of, or counts, is never yet to come.
    const take = (year: number, from: number, ofReport = false): void => {
      if (isOther(year, reportYear) && (ofReport || !(year > reportYear && (place !== undefined || TO_COME.test(sentence))))) found.push({ year, seen: seen(from) });
    };
    for (const match of sentence.matchAll(WHOLE_YEAR)) {
      const years = [match[1], match[2] ?? match[1]].map(Number);
      // 统计期限 is that of this report, whatever else the sentence says.
      const period = PERIOD.test(sentence.slice(0, match.index));
      if (period || (years[0] === years[1] && !own && !COMPARED.test(sentence.slice(0, match.index)))) take(years.find((year) => year !== reportYear) ?? reportYear, match.index, period);
    }
    if (place === "preface") for (const match of sentence.matchAll(REPORT_OF)) take(Number(match[1]), match.index, /^[^，。；\d]{0,14}(?:年度报告|年报|工作报告)/u.test(sentence.slice(match.index + match[0].length)));
    const begins = i > 0 || startsParagraph ? BEGINS.exec(sentence.trimStart()) : null;
    const year = Number(begins?.[1] ?? begins?.[2]);
    if (begins && place !== "preface" && !own && !HISTORY.test(sentence.trimStart().slice(begins[0].length))) take(year, 0);
    at += sentence.length;
  }
  return found;
}

/** Years later than the next are goals. */
const isOther = (year: number, reportYear: number): boolean => year !== reportYear && year >= reportYear - BACK && year <= reportYear + 1;
