import { formatCellValue, isDateDisplayFormat } from "@cj-tech-master/excelts";
import { dateOfSerial } from "./serial";
import type { Scalar } from "./types";

/** Sections of a number format; `;` inside quotes or after a backslash does not split. */
function sections(format: string): string[] {
  const parts = [""];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|;|[^;"\\[]+|[["\\]/gu) ?? []) {
    if (piece === ";") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** A number by format General: at most eleven characters, as in a column that is wide enough. */
export function general(n: number): string {
  const size = Math.abs(n);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa, exponent] = n.toExponential(5).split("e");
    const power = Number(exponent);
    return `${Number(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(n.toFixed(Math.max(0, 10 - whole))));
}

/** The text a cell shows for what it holds, by its en-US number format. */
export function display(value: Scalar, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const parts = sections(format);
  if (typeof value === "string") return displayText(value, parts);
  if (format === "General" || format === "@" || format === "") return general(value);
  if (/^\[/.test(format) && !/^\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+|\$[^\]]*|h+|m+|s+)\]/i.test(format)) return formatCellValue(value, format);
  const index = value < 0 && parts.length > 1 ? 1 : value === 0 && parts.length > 2 ? 2 : 0;
  const section = parts[index]!;
  if (section === "") return index === 0 && parts.length === 1 ? general(value) : "";
  if (isGeneralSection(section)) return section.replace(/General/i, general(index === 1 ? -value : value));
  if (!isDateDisplayFormat(section) && !/[0#?]/.test(stripLiterals(section)) && !/[hs]/i.test(stripLiterals(section))) {
    return (index === 0 && value < 0 ? "-" : "") + literalText(section);
  }
  if (isDateDisplayFormat(section) && value < 0) return "########";
  return formatCellValue(index === 1 ? -value : value, section);
}

const isGeneralSection = (section: string): boolean => /General/i.test(stripLiterals(section));

function stripLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, "");
}

function literalText(section: string): string {
  return section.replace(/\[[^\]]*\]/g, "").replace(/_./gu, " ").replace(/\*./gu, "").replace(/"([^"]*)"|\\(.)/gu, (_all, quoted: string | undefined, single: string | undefined) => quoted ?? single ?? "");
}

function displayText(text: string, parts: readonly string[]): string {
  const section = parts.length >= 4 ? parts[3]! : parts.length === 1 && parts[0]!.includes("@") ? parts[0]! : undefined;
  if (section === undefined) return text;
  return section.replace(/\[[^\]]*\]/g, "").replace(/"([^"]*)"|\\(.)|_.|\*.|@/gu, (all, quoted: string | undefined, single: string | undefined) => (all === "@" ? text : quoted ?? single ?? (all.startsWith("_") ? " " : "")));
}

/** What the formula bar shows for a constant: numbers in full, dates in short form, percent as percent. */
export function inputText(value: Scalar, format: string, quoted: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return quoted ? `'${value}` : value;
  if (isDateDisplayFormat(format) && value >= 1) {
    const date = dateOfSerial(value);
    const day = `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
    return Number.isInteger(value) ? day : `${day} ${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, "0")}:${String(date.getUTCSeconds()).padStart(2, "0")}`;
  }
  return /%/.test(format) ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
