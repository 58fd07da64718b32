/** A section is not too long: characters count, spaces and line breaks do not. */
import type { LengthRule } from "../../statute/types";
import { sectionWords } from "../sectionWords";
import type { Finding, Report } from "../types";

export function lengthFindings({ code, level, section, most }: LengthRule, report: Report): readonly Finding[] {
  // A character outside the basic plane is one all the same.
  const count = [...sectionWords(report.pieces, section)].length;
  return count <= most ? [] : [{ key: `${code}:${section}`, code, level, unfilled: false, table: undefined, figures: [], detail: { kind: "length", section, count, most } }];
}
