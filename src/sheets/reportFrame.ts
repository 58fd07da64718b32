/** What 年度报告 has whether anything was generated on it or not. */
import type { Edition } from "../statute/types";
import { areaOf } from "./areas";
import type { SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { LEDGER_ROW, writeLedger, type Ledger } from "./ledger";
import { MARGIN_COLUMN } from "./look";
import type { PlannedCell, SheetPlan } from "./plan";
import { columnEdges } from "./reportColumns";
import { DOT, TYPE_WIDTH } from "./reportLook";
import { REPORT_FIRST_COLUMN, REPORT_KEY, REPORT_NAME } from "./reportPlaces";

/** Widths in whole steps of Excel's, so that no screen rounds their sum up. */
function widths(edition: Edition): readonly number[] {
  const edges = columnEdges(edition).map((edge) => Math.round((edge * TYPE_WIDTH) / edition.printParts / DOT) * DOT);
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}

export function reportFrame(edition: Edition, names: SheetNames): Pick<SheetPlan, "key" | "name" | "tabColor" | "widths" | "names" | "gridlines" | "identity" | "guides"> {
  return {
    key: REPORT_KEY, name: names.get(REPORT_KEY) ?? REPORT_NAME, tabColor: "#2E7D32",
    widths: [MARGIN_COLUMN, ...widths(edition), MARGIN_COLUMN],
    names: [{ name: nameOf(REPORT_KEY), area: areaOf(0, 0), visible: false }],
    gridlines: false, identity: identityOf(edition, REPORT_KEY), guides: [],
  };
}

/** The ledger in its cells. */
export const plannedLedger = (ledger: Ledger): readonly PlannedCell[] => writeLedger(ledger).map((text, i) => ({ row: LEDGER_ROW, column: REPORT_FIRST_COLUMN + i, content: { text } }));
