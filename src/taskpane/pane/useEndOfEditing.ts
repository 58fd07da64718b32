import { useEffect, useRef } from "react";
import type { AppState } from "../../app/state";
import { saysEditing } from "./saysEditing";

/** A command refused because a cell was being edited is forgotten once the editing is over: that shows in a read that went well, or in the cursor having moved. */
export function useEndOfEditing({ outcome, outcomeCount, check, cursor }: Pick<AppState, "outcome" | "outcomeCount" | "check" | "cursor">, dismiss: () => void): void {
  const refused = saysEditing(outcome);
  const since = useRef({ outcomeCount: -1, check, cursor });
  useEffect(() => {
    const before = since.current;
    if (before.outcomeCount !== outcomeCount) since.current = { outcomeCount, check, cursor };
    else if (refused && (before.check !== check || before.cursor !== cursor)) dismiss();
  }, [refused, outcomeCount, check, cursor, dismiss]);
}
