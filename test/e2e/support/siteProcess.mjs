/**
 * Builds what the browser tests run, where that is not fresh, and serves it; beside the tests, for the others need not wait.
 * Given the port; it tells who began it at which page the workbench stands, or why there is none.
 */
import { freshenAll } from "../../../scripts/production.mjs";
import { serveSite } from "../../../scripts/site.mjs";
import { OFFICE } from "./officeAddress.mjs";

const [port] = process.argv.slice(2);

// Whoever began it is gone: nothing stays behind of an interrupted run.
process.once("disconnect", () => process.exit());

try {
  await freshenAll();
  const { page } = await serveSite({ port: Number(port), addin: "dist", officeAt: OFFICE.pathname });
  process.send({ page });
} catch (error) {
  console.error(error);
  process.send({ failed: error.message });
}
