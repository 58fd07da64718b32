/** Turns what goes wrong into outcomes: a refusal in words we have, or a failure with the host's own code. */
import { WorkbookError, type SheetId } from "./ports";
import type { AppState, CommandName, Outcome, Refusal } from "./state";

export const refused = (command: CommandName, reason: Refusal): Outcome => ({ kind: "refused", command, reason });

/**
 * @param known what the state says of the workbook; a read-only one and a protected sheet refuse in the same host's word
 * @param nameOf the name of a sheet of the report: only one that was to be written to is named
 * @param partly something may have been written before it went wrong
 */
export function outcomeOfError(command: CommandName, error: unknown, known: Pick<AppState, "protectedSheets" | "readOnly">, nameOf: (sheet: SheetId) => string | undefined, partly = false): Outcome {
  if (error instanceof WorkbookError && error.reason !== "unknown") {
    const { readOnly } = known;
    const half = partly ? { partly: true as const } : {};
    const touched = error.sheets.map(nameOf);
    const protectedSheets = known.protectedSheets.filter((name) => touched.includes(name));
    const [sheet] = protectedSheets;
    if (error.reason === "protected" && readOnly) return refused(command, { kind: "readOnly" });
    if (error.reason === "protected" && sheet !== undefined) return refused(command, { kind: "sheetProtected", sheet: protectedSheets.join("”“"), ...half });
    return refused(command, { kind: "host", cause: error.reason, ...half });
  }
  // The bundler's own name for a script that did not come. Parts are fetched before anything is written.
  if (error instanceof Error && error.name === "ChunkLoadError") return refused(command, { kind: "notFetched" });
  if (error instanceof WorkbookError) return { kind: "failed", command, code: error.hostCode, where: error.where };
  return { kind: "failed", command, code: error instanceof Error ? `${error.name}: ${error.message}` : String(error), where: "" };
}
