/** A report as a reader of files hands it over, without a file. */
import type { ImportedReport } from "../../src/report/imported";
import type { Piece, Reading } from "../../src/report/types";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";

/** What the receipt says is for those who show it; the use cases go by figures and texts alone. */
export function importedOf(edition: Edition, figures: Readonly<Record<string, number>> | ReadonlyMap<FigureId, Reading>, more: Partial<ImportedReport> = {}): ImportedReport {
  const known = figures instanceof Map ? figures : new Map(Object.entries(figures).map(([id, value]): [FigureId, Reading] => [figureId(id), { kind: "number", value }]));
  return {
    edition, unit: "", titleName: "", year: undefined, date: undefined, pieces: [],
    figures: new Map(edition.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, known.get(f.id) ?? { kind: "blank" }]))),
    receipt: { source: "text", name: "", tables: [], sections: [], remarks: [] },
    ...more,
  };
}

export const pieceOf = (edition: Edition, section: number, part: string, content: string): Piece =>
  ({ section: edition.sections[section]!.id, part, kind: "text", startsParagraph: true, content });
