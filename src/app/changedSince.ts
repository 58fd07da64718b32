import type { ImportPlan } from "../report/importPlan";
import { sameReading } from "../report/reading";
import type { ImportChoice } from "./state";

/**
 * Would something be written over that was not there when the choice was made?
 * @param shown the plan that she chose from
 * @param now the plan of the workbook as it stands
 */
export function changedSince(shown: ImportPlan, now: ImportPlan, { tables, sections, particulars }: ImportChoice): boolean {
  const content = (pieces: ImportPlan["texts"][number]["before"]): string => JSON.stringify(pieces.map((p) => [p.content, p.startsParagraph]));
  return (
    now.rows.some((row, i) => row.change === "replace" && tables.includes(row.table) && !sameReading(row.before, shown.rows[i]!.before)) ||
    now.texts.some((text, i) => text.change === "replace" && sections.includes(text.section) && content(text.before) !== content(shown.texts[i]!.before)) ||
    (particulars && now.particulars.some((one, i) => one.change === "replace" && one.before !== shown.particulars[i]!.before))
  );
}
