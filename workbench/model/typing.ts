import { serialOf } from "./serial";
import type { Scalar } from "./types";

/** What Excel makes of an entry. */
export type Entry =
  | { readonly kind: "value"; readonly value: Scalar; readonly quoted: boolean; /** Format it brings to a cell of format General. */ readonly format: string | undefined }
  /** Without its `=`; not checked yet. */
  | { readonly kind: "formula"; readonly formula: string };

const value = (v: Scalar, format?: string): Entry => ({ kind: "value", value: v, quoted: false, format });

/**
 * Parses an entry as Chinese Excel does when it is typed, or when the API writes the string:
 * numbers with thousands, percent and brackets, dates and times, booleans, errors, formulas.
 * A cell of format `@` keeps any entry as text; a leading apostrophe says text and is no part of it, there too.
 */
export function parseEntry(text: string, numberFormat: string): Entry {
  if (text === "") return value(null);
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), quoted: true, format: undefined };
  if (numberFormat === "@") return value(text);
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const bare = text.trim();
  const found = parseNumber(bare) ?? parseDay(bare) ?? parseTime(bare) ?? parseWord(bare);
  if (found) return found;
  if (/^[+-]./.test(text)) return { kind: "formula", formula: text };
  if (/^@./.test(text)) return { kind: "formula", formula: text };
  return value(text);
}

/** Excel keeps fifteen significant digits. */
function digits15(n: number): number {
  return Number(n.toPrecision(15));
}

function parseNumber(text: string): Entry | undefined {
  const match = /^([+-]?)(\()?\s*([¥￥$]?)\s*([+-]?)(\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(\.\d*)?([eE][+-]?\d+)?\s*(%)?(\))?$/.exec(text);
  if (!match) return parseFraction(text);
  const [, sign, open, currency, inner, whole, decimals, exponent, percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && inner) || (open && (sign || inner))) return undefined;
  const magnitude = digits15(Number((whole || "0").replaceAll(",", "") + (decimals && decimals !== "." ? decimals : "") + (exponent ?? "")));
  if (!Number.isFinite(magnitude)) return undefined;
  const negative = sign === "-" || inner === "-" || Boolean(open);
  const n = (negative ? -magnitude : magnitude) / (percent ? 100 : 1);
  const places = (decimals?.length ?? 0) > 1;
  if (percent) return value(digits15(n), places ? "0.00%" : "0%");
  if (currency) return value(n, places ? '"¥"#,##0.00' : '"¥"#,##0');
  if (exponent) return value(n, "0.00E+00");
  if (whole!.includes(",")) return value(n, places ? "#,##0.00" : "#,##0");
  return value(n === 0 ? 0 : n);
}

function parseFraction(text: string): Entry | undefined {
  const match = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const n = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return value(match[1] === "-" ? -n : n, "# ?/?");
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: string, dayOfMonth: string, format: string): Entry | undefined {
  const serial = serialOf(year, Number(month), Number(dayOfMonth));
  return serial === undefined ? undefined : value(serial, format);
}

function parseDay(text: string): Entry | undefined {
  const withTime = /^(.+?)\s+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  if (withTime) {
    const date = parseDay(withTime[1]!);
    const time = parseTime(withTime[2]!);
    if (date?.kind === "value" && time?.kind === "value") return value(Number(date.value) + Number(time.value), "yyyy/m/d h:mm");
  }
  const ymd = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (ymd) return day(fullYear(ymd[1]!), ymd[3]!, ymd[4]!, "yyyy/m/d");
  const chinese = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) return day(fullYear(chinese[1]!), chinese[2]!, chinese[3]!, 'yyyy"年"m"月"d"日"');
  const chineseMonth = /^(\d{4}|\d{2})年(\d{1,2})月$/.exec(text);
  if (chineseMonth) return day(fullYear(chineseMonth[1]!), chineseMonth[2]!, "1", 'yyyy"年"m"月"');
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (month) return day(Number(month[1]), month[2]!, "1", "mmm-yy");
  const thisYear = new Date().getFullYear();
  const md = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  return md ? day(thisYear, md[1]!, md[2]!, 'm"月"d"日"') : undefined;
}

function parseTime(text: string): Entry | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const serial = (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  return value(serial, hours >= 24 ? "[h]:mm:ss" : match[3] === undefined ? "h:mm" : "h:mm:ss");
}

function parseWord(text: string): Entry | undefined {
  if (/^(true|false)$/i.test(text)) return value(text.toUpperCase() === "TRUE");
  if (/^#(REF!|N\/A|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/i.test(text)) return value({ error: text.toUpperCase() });
  return undefined;
}
