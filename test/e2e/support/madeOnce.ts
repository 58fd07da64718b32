import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A file that several files of tests begin with: made by the first of a run, read by the others.
 * @param what  all that it depends on
 */
export async function madeOnce(what: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const { E2E_MADE } = process.env;
  if (E2E_MADE === undefined) throw new Error("The browser tests need jest's global set-up of the project e2e");
  const file = path.join(E2E_MADE, createHash("sha256").update(what).digest("hex"));
  if (!existsSync(file)) {
    // Another worker may be making the same: whoever reads finds it whole.
    const begun = `${file}.${process.pid}`;
    writeFileSync(begun, await make());
    renameSync(begun, file);
  }
  return readFileSync(file);
}
