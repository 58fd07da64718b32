/**
 * `npm run laws`: what holds for whatever is made up is tried with more of it than in `npm test` (test/support/runs.ts says how
 * much more). Arguments go to jest.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./site.mjs";

const jest = [path.join(ROOT, "node_modules/jest/bin/jest.js"), "--maxWorkers=2", ...process.argv.slice(2), "--selectProjects", "node", "--findRelatedTests", path.join(ROOT, "test/support/runs.ts")];
spawn(process.execPath, jest, { cwd: ROOT, stdio: "inherit", env: { ...process.env, LAWS: "deep" } }).once("exit", (code, signal) => (process.exitCode = signal ? 1 : code));
