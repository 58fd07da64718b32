/**
 * Builds what the browser tests run, where that is not fresh, and serves it; beside the tests, for the others need not wait.
 * Given: the port, and a file where it is said at which page the workbench stands, or why there is none.
 */
import { rename, writeFile } from "node:fs/promises";
import { freshenAll } from "../../../scripts/production.mjs";
import { serveSite } from "../../../scripts/site.mjs";
import { OFFICE } from "./officeAddress.mjs";

const [port, sayIn] = process.argv.slice(2);

/** Whole or not at all, since others look for it meanwhile. */
async function say(what) {
  await writeFile(`${sayIn}.part`, JSON.stringify(what));
  await rename(`${sayIn}.part`, sayIn);
}

// Whoever began it is gone: nothing stays behind of an interrupted run.
process.once("disconnect", () => process.exit());

try {
  await freshenAll();
  const { page } = await serveSite({ port: Number(port), addin: "dist", officeAt: OFFICE.pathname });
  await say({ page });
} catch (error) {
  console.error(error);
  await say({ failed: error.message });
}
