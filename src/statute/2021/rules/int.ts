/** INT: counts are whole numbers, 0 or more. */
import { CUSTOM } from "../../citations";
import type { NumberRule } from "../../types";
import { TABLES } from "../tables/all";

export const INT: NumberRule = {
  code: "INT", kind: "number", level: "error",
  citation: CUSTOM("件数的含义"),
  clause: "表三、表四和表二除收费金额外，各格填 0 或正整数。",
  figures: TABLES.flatMap((t) => t.figures.filter((f) => f.kind === "count").map((f) => f.id)),
};
