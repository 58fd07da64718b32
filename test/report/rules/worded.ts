/** Reports that hold these words and little else, and what the check says of them. */
import { check } from "../../../src/report/check";
import type { Finding, Piece } from "../../../src/report/types";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { sectionId } from "../../../src/statute/ids";
import { reportOf, type ReportParts } from "../../taskpane/support/states";

/** `s1/active` or `s5`. */
export const piece = (place: string, content: string, startsParagraph = true): Piece => {
  const [section = "", part = ""] = place.split("/");
  return { section: sectionId(section), part, kind: "text", startsParagraph, content };
};

export const found = (code: string, parts: ReportParts): readonly Finding[] =>
  check(reportOf({ edition: EDITION_2021, ...parts, meta: { officeKind: "street", ...parts.meta } })).findings.filter((f) => f.code === code);
