/** ZERO: no cell stays blank; where nothing occurred, 0 is written. The notices do not say so, every reviewer does. */
import { CUSTOM } from "../../citations";
import type { FilledRule, Table } from "../../types";

export const zeroRule = (tables: readonly Table[]): FilledRule => ({
  code: "ZERO", kind: "filled", level: "error",
  citation: CUSTOM("没有的填 0，不留空格"),
  clause: "三张表不留空格，没有发生的填 0。",
  figures: tables.flatMap((t) => t.figures.map((f) => f.id)),
});
