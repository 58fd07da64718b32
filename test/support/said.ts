/** A published report whose only text is the one given, and what the reader makes of it in one line. */
import type { NarrativeReading } from "../../src/report/narrative/readNarrative";
import type { Report } from "../../src/report/types";
import { publishedReport } from "./reports";

export function saying(id: string, content: string): Report {
  const report = publishedReport(id);
  const section = report.edition.sections.find((s) => s.kind === "narrative" && s.parts.length > 0)!;
  return { ...report, pieces: [{ section: section.id, part: section.parts[0]!.id, kind: "text", startsParagraph: true, content }] };
}

/** Shares end with %, `none` and `all` are statements, `then` is another year's; 58=36+22 is a total that its parts make up, 58>36 one that they are some of. */
export const told = ({ numbers, divisions }: NarrativeReading): string =>
  [
    ...numbers.map(({ number: n }) => `${n.quantity.id} ${n.as === "number" ? n.says : n.as === "share" ? `${n.says}%` : n.as}${n.elsewhen ? " then" : ""}`),
    ...divisions.map(({ division: d }) => `${d.says}${d.complete ? "=" : ">"}${d.parts.join("+")}`),
  ].join(", ");
