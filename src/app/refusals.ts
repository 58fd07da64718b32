/** Turns what goes wrong into outcomes: a refusal in words we have, or a failure with the host's own code. */
import { WorkbookError } from "./ports";
import type { AppState, CommandName, Outcome, Refusal } from "./state";

export const refused = (command: CommandName, reason: Refusal): Outcome => ({ kind: "refused", command, reason });

/** `known`: what the state says of the workbook; a read-only one and a protected sheet refuse in the same host's word. */
export function outcomeOfError(command: CommandName, error: unknown, known: Pick<AppState, "protectedSheets" | "readOnly">): Outcome {
  if (error instanceof WorkbookError && error.reason !== "unknown") {
    const { protectedSheets, readOnly } = known;
    const [sheet] = protectedSheets;
    if (error.reason === "protected" && readOnly) return refused(command, { kind: "readOnly" });
    if (error.reason === "protected" && sheet !== undefined) return refused(command, { kind: "sheetProtected", sheet: protectedSheets.join("”“") });
    return refused(command, { kind: "host", cause: error.reason });
  }
  if (error instanceof WorkbookError) return { kind: "failed", command, code: error.hostCode, where: error.where };
  return { kind: "failed", command, code: error instanceof Error ? `${error.name}: ${error.message}` : String(error), where: "" };
}
