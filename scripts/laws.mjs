/**
 * `npm run laws`: what holds for whatever is made up is tried with more of it than in `npm test` (test/support/runs.ts says how
 * much more), and with other cases each time; `--seed=n` tries those of a run that printed this seed. Other arguments go to jest.
 */
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import path from "node:path";
import { ROOT } from "./site.mjs";

const args = process.argv.slice(2);
const wanted = args.find((arg) => arg.startsWith("--seed="));
const seed = wanted ? Number(wanted.slice("--seed=".length)) : randomInt(2 ** 31);
if (!Number.isInteger(seed)) {
  console.error(`${wanted}: a whole number is wanted.`);
  process.exit(2);
}
console.log(`npm run laws -- --seed=${seed}`);
const jest = [path.join(ROOT, "node_modules/jest/bin/jest.js"), "--maxWorkers=2", ...args.filter((arg) => arg !== wanted), "--selectProjects", "node", "--findRelatedTests", path.join(ROOT, "test/support/runs.ts")];
spawn(process.execPath, jest, { cwd: ROOT, stdio: "inherit", env: { ...process.env, LAWS: "deep", LAWS_SEED: String(seed) } }).once("exit", (code, signal) => (process.exitCode = signal ? 1 : code));
