/** What changing the format would come to, worked out on what was read last; nothing is written. Pure. */
import { sayHomeless } from "../../locales/say/homeless";
import { Names } from "../../locales/say/names";
import type { Words } from "../../locales/words";
import { blankInputs } from "../../report/blankInputs";
import { formOf } from "../../report/form";
import { switchEdition } from "../../report/switchEdition";
import type { Report } from "../../report/types";
import type { EditionMapping } from "../../statute/mapping/mapping";
import type { Edition } from "../../statute/types";

export interface SwitchPreview {
  /** Cells that somebody filled and that have a place in the other format. */
  readonly moved: number;
  /** Cells that will be blank in the other format. */
  readonly blank: number;
  /** What has none, in words: where it stood and what stood there. */
  readonly parked: readonly string[];
}

/** The formats that a report can be changed to. */
export function otherEditions(edition: Edition, editions: readonly Edition[], mappings: readonly EditionMapping[]): readonly Edition[] {
  const joined = (one: Edition): boolean => mappings.some(({ older, newer }) => [older, newer].includes(edition.id) && [older, newer].includes(one.id));
  return editions.filter((one) => one.id !== edition.id && joined(one));
}

export function switchPreview(report: Report, to: Edition, mappings: readonly EditionMapping[], words: Words): SwitchPreview {
  const { definitions } = formOf(report.edition);
  const filled = [...report.figures].filter(([id, reading]) => reading.kind !== "blank" && (!definitions.has(id) || report.overwritten.has(id)));
  const { report: carried, homeless } = switchEdition([report], to, mappings);
  const blank = [...blankInputs(carried).values()].flat().length;
  const [from, into] = [new Names(report.edition, words), new Names(to, words)];
  const figures = homeless.filter((one) => one.kind === "figure");
  return { moved: filled.length - figures.length, blank, parked: homeless.map((one) => sayHomeless(one, from, into, words)) };
}
