/** 换年报格式 back again: figures that an earlier change of format put on 暂存 go back to their own cells. Pure. */
import { blankInputs } from "../report/blankInputs";
import type { Homeless } from "../report/switchEdition";
import type { Reading, Report } from "../report/types";
import type { ParkedLine } from "../sheets/parkedSheet";
import { editionWords, figurePlaceWords, SUMMED_INTO } from "../sheets/placeWords";
import type { DividedFigure, EditionMapping } from "../statute/mapping/mapping";
import type { FigureId } from "../statute/types";

export interface BroughtBack {
  readonly report: Report;
  /** What is still without a place: not what came back in its parts. */
  readonly homeless: readonly Homeless[];
  /** The lines of 暂存 that went back. */
  readonly lines: readonly ParkedLine[];
  /** Blank cells whose figure stays on 暂存: they are not nothing. */
  readonly open: readonly FigureId[];
}

/** @param report as carried over into the edition that it is to have @param lines what 暂存 held before, from the oldest on */
export function bringBack(report: Report, homeless: readonly Homeless[], lines: readonly ParkedLine[], mappings: readonly EditionMapping[]): BroughtBack {
  const { edition } = report;
  const parked = new Map(lines.filter((l) => !l.putBack).map((l) => [l.from.split(SUMMED_INTO)[0]!, l]));
  const blank = [...blankInputs(report).values()].flat();
  const found = new Map(blank.flatMap((id): [FigureId, ParkedLine][] => {
    const line = parked.get(`${editionWords(edition)}${figurePlaceWords(edition, id)}`);
    return line ? [[id, line]] : [];
  }));
  const divided = mappings.filter((m) => m.newer === edition.id).flatMap((m) => m.divided);
  const dissolved = new Set<FigureId>();
  const open: FigureId[] = [];
  for (const one of divided) {
    const whole = homeless.find((h) => h.kind === "figure" && h.figure === one.older && h.edition !== edition);
    if (!whole || whole.kind !== "figure") continue;
    // The sum may have been changed meanwhile: then nobody can say what its parts are.
    if (comesTo(one, whole.reading, report, found)) dissolved.add(one.older);
    else {
      one.newer.forEach((id) => found.delete(id));
      open.push(...one.newer.filter((id) => blank.includes(id)));
    }
  }
  const figures = new Map<FigureId, Reading>([...report.figures, ...[...found].map(([id, line]): [FigureId, Reading] => [id, line.stood])]);
  return { report: { ...report, figures }, homeless: homeless.filter((h) => h.kind !== "figure" || !dissolved.has(h.figure)), lines: [...found.values()], open };
}

function comesTo({ newer }: DividedFigure, whole: Reading, report: Report, found: ReadonlyMap<FigureId, ParkedLine>): boolean {
  const parts = newer.map((id) => found.get(id)?.stood ?? report.figures.get(id));
  const numbers = parts.flatMap((p) => (p?.kind === "number" ? [p.value] : []));
  return whole.kind === "number" && numbers.length === newer.length && numbers.reduce((a, b) => a + b, 0) === whole.value;
}
