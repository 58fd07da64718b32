import type { PrintedState } from "../../app/state";
import { PLAIN_OPTIONS, type ReportOptions } from "../../sheets/reportOptions";
import type { ViewState } from "../view";

/** What was chosen in the pane; until then what the report sheet was last generated with. */
export function reportOptionsOf(printed: PrintedState, { reportOptions }: Pick<ViewState, "reportOptions">): ReportOptions {
  return reportOptions ?? printed.options ?? PLAIN_OPTIONS;
}
