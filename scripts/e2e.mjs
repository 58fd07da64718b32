/** `npm run e2e`: every browser test, also those variants that `npm test` leaves out (test/e2e/support/wide.ts). Arguments go to jest. */
import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./site.mjs";

const jest = [path.join(ROOT, "node_modules/jest/bin/jest.js"), "--maxWorkers=2", ...process.argv.slice(2), "--selectProjects", "e2e"];
spawn(process.execPath, jest, { cwd: ROOT, stdio: "inherit", env: { ...process.env, E2E_ALL: "1" } }).once("exit", (code, signal) => (process.exitCode = signal ? 1 : code));
