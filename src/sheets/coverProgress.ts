/** How far the report is filled, one line for each of its parts, by formula on 封面. */
import type { Edition } from "../statute/types";
import { cellAddress, quoteSheet } from "./address";
import { CHECKS_SUMMARY } from "./checkLines";
import { CHECKS_KEY, CHECKS_NAME } from "./checksSheet";
import { COVER_FIELDS, coverCell } from "./coverFields";
import type { SheetNames } from "./drawn";
import { NOTES_NAME } from "./notesPlaces";
import { notesSaid } from "./notesSaid";
import { RECORD_NAME } from "./recordPlaces";
import { STATUS } from "./tablePlaces";
import { TEXT_KEY, TEXT_NAME, type TextBlock } from "./textSheet";
import { SAYS, unreadable } from "./verdictSigns";
import { wordLines } from "./wordProgress";

export interface ProgressLine {
  readonly label: string;
  readonly formula: string;
}

/** What formulas can see of tables and texts; of what none can judge, the last verdict on it. */
export function progressLines(edition: Edition, texts: readonly TextBlock[], names: SheetNames): readonly ProgressLine[] {
  const sheet = (key: string, fallback: string) => quoteSheet(names.get(key) ?? fallback);
  const said = (reference: string, name: string) => `=IFERROR(${reference},"${unreadable(name)}")`;
  const date = coverCell("date");
  return [
    ...edition.tables.map((t) => ({ label: `${t.name}　${t.sheetName}`, formula: said(`${sheet(t.id, t.sheetName)}!${cellAddress(STATUS.row, STATUS.column)}`, t.sheetName) })),
    { label: "全部表格", formula: said(`${sheet(CHECKS_KEY, CHECKS_NAME)}!${cellAddress(CHECKS_SUMMARY.row, CHECKS_SUMMARY.column)}`, CHECKS_NAME) },
    ...edition.sections
      .filter((s) => s.kind === "narrative" && s.required)
      .map((s) => {
        const areas = texts.filter((b) => b.section === s.id).map((b) => `LEN(TRIM(${sheet(TEXT_KEY, TEXT_NAME)}!${b.reference}))`);
        return { label: s.title, formula: said(`IF(SUMPRODUCT(${areas.join(")+SUMPRODUCT(")})=0,"${SAYS.open} 还没有写","${SAYS.done} 已写")`, TEXT_NAME) };
      }),
    { label: COVER_FIELDS.find((f) => f.field === "date")!.label, formula: `=IF(${cellAddress(date.row, date.column)}="","${SAYS.open} 还没有填","${SAYS.done} 已填")` },
    ...wordLines(edition, names).map(({ label, says }) => ({ label, formula: said(says, RECORD_NAME) })),
    { label: NOTES_NAME, formula: notesSaid(names) },
  ];
}
