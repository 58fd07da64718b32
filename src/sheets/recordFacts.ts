/** What a validation is about, as it stands now: what the record stores, and what it is compared with. */
import { dayOfSerial, writeDay } from "../report/day";
import type { Report } from "../report/types";
import type { FigureId } from "../statute/types";
import { COVER_KEY, coverCell } from "./coverFields";
import type { CellRead } from "./cellRead";
import { cellAt, type Cells } from "./fingerprint";
import { recorded, type Recorded } from "./recordReading";
import { RECORDED_FIELDS, recordedFigures, type RecordedField } from "./recordPlaces";
import { shown, textLines, type TextLine } from "./recordTexts";
import { TEXT_KEY } from "./textSheet";

export interface RecordFacts {
  readonly particulars: ReadonlyMap<RecordedField, string>;
  readonly figures: ReadonlyMap<FigureId, Recorded>;
  readonly lines: readonly TextLine[];
}

/** `cells`: what was read of each sheet, by key; a sheet that is not there holds nothing. */
export function factsOf(report: Report, cells: ReadonlyMap<string, { readonly cells: Cells }>): RecordFacts {
  const cover = cells.get(COVER_KEY)?.cells ?? [];
  const particular = (field: RecordedField): string => {
    const { row, column } = coverCell(field);
    return particularOf(field, cellAt(cover, row, column));
  };
  return {
    particulars: new Map(RECORDED_FIELDS.map((field) => [field, particular(field)])),
    figures: new Map(recordedFigures(report.edition).map(({ id }) => [id, recorded(report.figures.get(id) ?? { kind: "blank" })])),
    lines: textLines(cells.get(TEXT_KEY)?.cells ?? []),
  };
}

/** As the record's own formula reads the cell: a day in words, whatever its format. */
function particularOf(field: RecordedField, cell: CellRead): string {
  if (cell.type === "error") return PARTICULAR_ERROR;
  const day = field === "date" && typeof cell.value === "number" ? dayOfSerial(cell.value) : undefined;
  return day ? writeDay(day) : shown(cell);
}

export const PARTICULAR_ERROR = "错误值";
