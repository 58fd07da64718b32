/** `npm run bench`: prints the times that have a budget. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { load } from "./typescript.mjs";

const print = (rows) => rows.forEach(([what, result]) => console.log(`${what.padEnd(60)} ${result}`));
// Words before figures: the first check of all is one with nothing warmed up.
print(load("../bench/words.ts").benchWords());
print(load("../bench/check.ts").benchCheck());
// Built anew, as it is shipped: what lies in `dist` may be of yesterday.
const built = await mkdtemp(path.join(tmpdir(), "nianbao-built-"));
try {
  const said = await bundle([{ env: { cli: true, outDir: built } }]);
  if (said !== "") console.log(said);
  print(await load("../bench/files.ts").benchFiles(path.join(built, "nianbao.js")));
} finally {
  await rm(built, { recursive: true });
}
