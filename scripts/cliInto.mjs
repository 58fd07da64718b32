/** `node scripts/cliInto.mjs <folder>`: puts the command line there as it is shipped; built only where `npm run build` has not made it of these very sources. */
import { cp } from "node:fs/promises";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { CLI } from "./production.mjs";
import { ROOT } from "./site.mjs";
import { isFresh } from "./stamp.mjs";

const [outDir] = process.argv.slice(2);
if (await isFresh(CLI)) await cp(path.join(ROOT, CLI.output), outDir, { recursive: true });
else {
  const warnings = await bundle([{ env: { ...CLI.env, outDir } }]);
  if (warnings !== "") console.warn(warnings);
}
