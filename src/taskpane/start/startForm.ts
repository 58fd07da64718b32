/** What stands in the start form, and what is still wrong with it. Pure. */
import type { StartForm } from "../../app/state";
import { compareDays } from "../../report/day";
import { statutoryDeadline } from "../../report/deadline";
import type { Day } from "../../report/types";
import { editionOfYear } from "../../statute/editionOfYear";
import type { Edition } from "../../statute/types";
import type { Words } from "../../locales/words";
import { typedDay, type TypedDay } from "../dates/typedDay";

export interface Typed {
  readonly unit: string;
  /** undefined: not touched, follows the unit. */
  readonly titleName: string | undefined;
  /** Id of the office kind; undefined: not touched, guessed from the unit. */
  readonly officeKind: string | undefined;
  readonly year: string;
  readonly local: string;
  /** undefined: not touched, follows the year. */
  readonly edition: Edition | undefined;
}

export type StartField = "unit" | "titleName" | "officeKind" | "year" | "local";

export interface Judged {
  readonly edition: Edition;
  readonly titleName: string;
  readonly officeKind: string;
  readonly year: number | undefined;
  readonly statutory: Day | undefined;
  /** The local deadline as it was understood. */
  readonly local: TypedDay;
  readonly errors: Readonly<Partial<Record<StartField, string>>>;
  /** Present when nothing is wrong. */
  readonly form: StartForm | undefined;
}

/** @param editions at least one */
export function judge(typed: Typed, editions: readonly Edition[], today: Day, words: Words): Judged {
  const say = words.start.errors;
  const unit = typed.unit.trim();
  const titleName = (typed.titleName ?? titleNameOf(unit)).trim();
  const digits = typed.year.normalize("NFKC").replace(/\s|年/g, "");
  const year = /^\d{4}$/.test(digits) ? Number(digits) : undefined;
  const edition = typed.edition ?? editionOfYear(editions, year ?? today.year - 1);
  const officeKind = typed.officeKind ?? officeKindOf(unit, edition);
  const statutory = year === undefined ? undefined : statutoryDeadline(edition, officeKind, year);
  const local = typedDay(typed.local, year ?? today.year - 1, words);
  const errors: Partial<Record<StartField, string>> = {};
  if (unit === "") errors.unit = say.unit;
  if (titleName === "" && unit !== "") errors.titleName = say.titleName;
  if (!edition.officeKinds.some((kind) => kind.id === officeKind)) errors.officeKind = say.officeKind;
  if (year === undefined) errors.year = say.yearForm(today.year - 1);
  else if (year < edition.firstYear) errors.year = say.yearEarly(edition.firstYear);
  else if (year > today.year) errors.year = say.yearLate(today.year);
  if (local.kind === "bad") errors.local = local.error;
  else if (local.kind === "day" && statutory && compareDays(local.day, statutory) > 0) errors.local = say.localLate(words.common.day(statutory));
  else if (local.kind === "day" && year !== undefined && compareDays(local.day, { year: year + 1, month: 1, day: 1 }) < 0) errors.local = say.localEarly(year + 1);
  const form = Object.keys(errors).length > 0 || year === undefined ? undefined : { unit, titleName, officeKind, year, localDeadline: local.kind === "day" ? local.day : undefined, edition: edition.id };
  return { edition, titleName, officeKind, year, statutory, local, errors, form };
}

/** A subdistrict signs as 办事处 but goes without it in its title. */
function titleNameOf(unit: string): string {
  return unit.replace(/(街道)办事处$/, "$1");
}

/** The kind whose name the unit's own name ends with; empty when none does. */
function officeKindOf(unit: string, edition: Edition): string {
  return edition.officeKinds.find((kind) => unit.endsWith(kind.name))?.id ?? "";
}
