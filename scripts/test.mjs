/**
 * `npm test`: every test; the browser tests build first what they need and is not fresh. Arguments go to jest:
 * `npm test -- test/report`, `npm test -- --selectProjects node`.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "./site.mjs";

/** A test makes and drops workbook after workbook: with the usual room a fifth of the time went into collecting them. By the environment, for jest hands its own arguments to no worker. */
const ROOM_FOR_THE_YOUNG = "--max-semi-space-size=64";

function jest(args, outputFile) {
  const workers = args.some((arg) => /^(-w|-i|--maxWorkers|--runInBand)/.test(arg)) ? [] : [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`];
  // `--json` must not stand after `--selectProjects a b`, which takes all that follows.
  const all = [path.join(ROOT, "node_modules/jest/bin/jest.js"), "--json", `--outputFile=${outputFile}`, ...workers, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, all, { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${ROOM_FOR_THE_YOUNG}`.trim() }, stdio: ["inherit", "ignore", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 1 : code));
  });
}

/** A file of tests that did not even start counts as one failure. */
async function closingLine(outputFile) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(await readFile(outputFile, "utf8"));
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

const args = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), "nianbao-test-"));
try {
  const outputFile = path.join(folder, "result.json");
  process.exitCode = await jest(args, outputFile);
  console.log(await closingLine(outputFile));
} finally {
  await rm(folder, { recursive: true });
}
