/** 校验: a full look for the sheets, a full read, a full check, a plain yes or no, and its record in the workbook. */
import { wholeReport } from "./printed";
import { writeRecord } from "./record";
import { refused } from "./refusals";
import type { UseCase } from "./session";

/** [3 or 4] Where the workbook takes no record, the verdict is given all the same. */
export const validate: UseCase = async (session) => {
  const snapshot = await session.find(wholeReport(session.located?.edition ?? session.store.get().edition, session.latest));
  if (!snapshot) return refused("validate", { kind: "noReport" });
  const check = session.store.get().check!;
  const passed = check.submittable && snapshot.read.damage.length === 0;
  const unrecorded = await writeRecord(session, snapshot, check, passed);
  return { kind: "validated", passed, ...(unrecorded && { unrecorded }) };
};
