/** 校验: a full look for the sheets, a full read, a full check, and a plain yes or no. */
import { wholeReport } from "./printed";
import { refused } from "./refusals";
import type { UseCase } from "./session";

/** [2 or 3] Writes nothing. */
export const validate: UseCase = async (session) => {
  const snapshot = await session.find(wholeReport(session.located?.edition ?? session.store.get().edition));
  if (!snapshot) return refused("validate", { kind: "noReport" });
  const { report, damage } = snapshot.read;
  const passed = session.store.get().check!.submittable && damage.length === 0;
  session.validated = { at: session.clock.now(), passed, report };
  session.store.update({ validation: { at: session.validated.at, passed, changed: [] } });
  return { kind: "validated", passed };
};
