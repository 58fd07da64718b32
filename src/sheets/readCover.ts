/** Reads the particulars of 封面. */
import { dayOfSerial, readDay } from "../report/day";
import type { Day, Meta } from "../report/types";
import type { Edition } from "../statute/types";
import { wordsOf, type CellRead } from "./cellRead";
import { coverCell, STATES, type CoverField } from "./coverFields";
import { cellAt, type Cells } from "./fingerprint";

export const EMPTY_META: Meta = {
  unit: "", titleName: "", selfName: "", officeKind: "", year: undefined, contact: "", date: undefined, dateText: "", localDeadline: undefined, state: "草稿",
};

export function readCover(edition: Edition, cells: Cells): Meta {
  const cell = (field: CoverField): CellRead => {
    const { row, column } = coverCell(field);
    return cellAt(cells, row, column);
  };
  const words = (field: CoverField) => wordsOf(cell(field));
  const date = readDate(cell("date"));
  const state = words("state");
  return {
    unit: words("unit"),
    titleName: words("titleName"),
    selfName: words("selfName"),
    officeKind: edition.officeKinds.find((k) => k.name === words("officeKind"))?.id ?? "",
    year: readYear(words("year")),
    contact: words("contact"),
    date,
    dateText: date && isSerial(cell("date")) ? "" : words("date"),
    localDeadline: readDate(cell("localDeadline")),
    state: STATES.find((s) => s === state) ?? "草稿",
  };
}

const isSerial = (cell: CellRead): boolean => cell.type === "number" && dayOfSerial(Number(cell.value)) !== undefined;

/** A cell of a date holds a serial number once Excel has read it, or the words as typed. */
function readDate(cell: CellRead): Day | undefined {
  return cell.type === "number" ? (dayOfSerial(Number(cell.value)) ?? readDay(String(cell.value))) : readDay(wordsOf(cell));
}

function readYear(words: string): number | undefined {
  const digits = /^(\d{4})年?$/.exec(words.normalize("NFKC"))?.[1];
  const year = Number(digits);
  return digits !== undefined && year >= 2008 && year <= 2199 ? year : undefined;
}
