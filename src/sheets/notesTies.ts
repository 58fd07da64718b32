/** What an explanation rests on, as the cells of 审核说明 keep it. */
import { TIED_FIELDS, type Tied, type TiedField } from "../report/explanations";
import type { Edition, FigureId } from "../statute/types";
import { COVER_FIELDS, COVER_NAME } from "./coverFields";
import { LAST_NAME } from "./lastPlaces";
import type { Content } from "./plan";
import { figurePlaceWords } from "./placeWords";
import { readRecorded, recorded, RECORDED_BLANK } from "./recordReading";
import { TEXT_NAME } from "./textSheet";

/** `figure/…`, `last/…`, `meta/date`, `text/`. */
export function tieId(tied: Tied): string {
  switch (tied.kind) {
    case "figure":
    case "last":
      return `${tied.kind}/${tied.figure}`;
    case "meta":
      return `meta/${tied.field}`;
    case "text":
      return "text/";
  }
}

/** In the statute's words, for the sentence of what has changed. A figure of a form that is not known here goes by its id. */
export function tieName(tied: Tied, edition: Edition, lastEdition: Edition | undefined): string {
  switch (tied.kind) {
    case "figure":
      return placeOf(edition, tied.figure);
    case "last":
      return `${LAST_NAME}${lastEdition ? placeOf(lastEdition, tied.figure) : tied.figure}`;
    case "meta":
      return `${COVER_NAME}${COVER_FIELDS.find((f) => f.field === tied.field)!.label}`;
    case "text":
      return `${TEXT_NAME}“${beginning(tied.value)}”`;
  }
}

const placeOf = (edition: Edition, id: FigureId): string => (edition.tables.some((t) => t.figures.some((f) => f.id === id)) ? figurePlaceWords(edition, id) : id);

const NAMED = 12;
function beginning(text: string): string {
  const line = [...text.trim().split("\n")[0]!];
  return line.length > NAMED ? `${line.slice(0, NAMED).join("")}…` : line.join("");
}

/** What it said, so that a formula can compare it: blank and 0, a number and a text stay apart. */
export function tieContent(tied: Tied): Content {
  if (tied.kind === "text") return { text: tied.value };
  if (tied.kind === "meta") return { text: tied.value || RECORDED_BLANK };
  const value = recorded(tied.value);
  return typeof value === "number" ? { number: value } : { text: value };
}

/** Undefined for what `tieId` never writes. */
export function readTie(id: string, was: string | number | boolean): Tied | undefined {
  const [kind, name] = [id.slice(0, id.indexOf("/")), id.slice(id.indexOf("/") + 1)];
  const words = String(was);
  switch (kind) {
    case "figure":
    case "last":
      return name === "" ? undefined : { kind, figure: name as FigureId, value: readRecorded(was) ?? { kind: "text", text: words } };
    case "meta":
      return isField(name) ? { kind, field: name, value: words === RECORDED_BLANK ? "" : words } : undefined;
    case "text":
      return { kind, value: words };
    default:
      return undefined;
  }
}

const isField = (name: string): name is TiedField => TIED_FIELDS.some((field) => field === name);
