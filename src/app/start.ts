/** The first look at a workbook: is there a report in it? */
import { sheetsToAdd } from "./layOut";
import type { Session } from "./session";

/** [2 or 3] */
export async function start(session: Session): Promise<void> {
  const snapshot = await session.open();
  if (!snapshot) showBlank(session);
}

/** The workbook holds no report: what laying out would add. */
export function showBlank(session: Session): void {
  const { edition, fileName } = session.store.get();
  session.store.update({
    phase: { kind: "blank", fileName, sheets: sheetsToAdd(edition, session.knownNames) },
    report: undefined, check: undefined, damage: [], validation: undefined, record: "none", voidedBy: [], deadline: undefined, undoableZeros: 0, today: session.today(),
  });
}
