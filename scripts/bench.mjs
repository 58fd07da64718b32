/** `npm run bench`: measures everything of bench/rows.ts in one run and writes docs/bench.md. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir, type } from "node:os";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { ROOT } from "./site.mjs";
import { load } from "./typescript.mjs";

const measured = {};
const step = async (what, measure) => {
  console.log(`${what} …`);
  const values = await measure();
  for (const [row, { ours, beside }] of Object.entries(values)) console.log(`  ${row.padEnd(18)} ${ours.toPrecision(4)}${beside === undefined ? "" : ` beside ${beside.toPrecision(4)}`}`);
  Object.assign(measured, values);
};

const built = await mkdtemp(path.join(tmpdir(), "nianbao-built-"));
const folders = { addin: path.join(built, "addin"), cli: path.join(built, "cli"), fluent: path.join(built, "fluent") };
try {
  // First of all: the first check is one with nothing warmed up.
  await step("checks", () => load("../bench/checking.ts").benchChecking());
  await step("看改法", () => load("../bench/repairing.ts").benchRepair());
  await step("talk with Excel", () => load("../bench/talking.ts").benchTalking());
  await step("workbooks", () => load("../bench/books.ts").benchBooks());
  // Built anew, as it is shipped: what lies in `dist` may be of yesterday.
  console.log("builds …");
  const said = await bundle([{ env: { outDir: folders.addin } }, { env: { cli: true, outDir: folders.cli } }, { env: { everything: true, outDir: folders.fluent } }]);
  if (said !== "") console.log(said);
  const script = path.join(folders.cli, "nianbao.js");
  await step("the command line", () => load("../bench/files.ts").benchFiles(script));
  await step("Word files and PDF", () => load("../bench/papers.ts").benchPapers(script));
  const pane = await load("../bench/pane.ts").benchPane();
  await step("the pane in a browser", () => ({ findingShown: { ours: pane.findingShown } }));
  await step("weights", () => load("../bench/weights.ts").benchWeights(pane.firstScreens / 1_000, folders));
  const machine = { day: new Date().toISOString().slice(0, 10), cores: availableParallelism(), node: process.versions.node, system: type(), load: loadavg()[2] };
  await writeFile(path.join(ROOT, "docs/bench.md"), load("../bench/table.ts").benchPage(measured, machine));
  console.log("docs/bench.md is written.");
} finally {
  await rm(built, { recursive: true });
}
