/** INT, FEE and their like: figures of some kinds must be numbers that such a figure can be. */
import type { Citation, FigureKind, NumberRule, Table } from "../../types";

export interface NumberWords {
  readonly code: string;
  readonly citation: Citation;
  readonly clause: string;
  readonly kinds: readonly FigureKind[];
}

export const numberRule = (tables: readonly Table[], { code, citation, clause, kinds }: NumberWords): NumberRule => ({
  code, kind: "number", level: "error", citation, clause,
  figures: tables.flatMap((t) => t.figures.filter((f) => kinds.includes(f.kind)).map((f) => f.id)),
});
