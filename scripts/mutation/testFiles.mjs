/** Runs whole test files of the node project, one after the other, in this process: the part of jest that stands below its command line. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
// What jest itself is made of, wherever it stands.
const ofJest = createRequire(createRequire(require.resolve("jest")).resolve("@jest/core"));
const { readConfigs } = ofJest("jest-config");
const { default: Runtime } = ofJest("jest-runtime");
const { default: Runner } = createRequire(ofJest.resolve("jest-config"))("jest-runner");

const NOW = Symbol.for("nianbao.mutation");
/** A test that measures time fails by chance on a busy machine, and that would pass for a kill. */
const MEASURES_TIME = /takes time in step with|are judged as quickly as|there at once/;
const NEVER_INTERRUPTED = { isInterrupted: () => false };

/**
 * @param {string} root  the project, or the copy of it that holds the mutants
 * @param {readonly string[]} asked  folders or files of tests
 * @param {string} never  a folder among them that is left out
 */
export async function openTests(root, asked, never) {
  const { globalConfig, configs } = await readConfigs({ $0: "mutation", _: [], runInBand: true, silent: true }, [root]);
  const node = configs.find(({ displayName }) => displayName?.name === "node");
  const config = {
    ...node,
    testEnvironment: path.join(here, "environment.cjs"),
    setupFilesAfterEnv: [...node.setupFilesAfterEnv, path.join(here, "sameCases.cjs")],
  };
  const context = await Runtime.createContext(config, { console, maxWorkers: 1, watch: false, watchman: false });
  const wanted = asked.map((name) => path.join(root, name) + (name.endsWith(".ts") ? "" : path.sep));
  const files = context.hasteFS.getAllFiles().filter((file) => file.endsWith(".test.ts") && !file.startsWith(path.join(root, never)) && wanted.some((folder) => file.startsWith(folder))).sort();

  return {
    files,
    /**
     * @param {string} file
     * @param {{activeMutant?: string, hitLimit?: number, hitCount?: number}} [mutant]
     * @returns {Promise<{failure: string | undefined, covered: Record<string, number>, milliseconds: number}>}
     */
    async run(file, mutant = {}) {
      const now = (globalThis[NOW] = { ...mutant });
      const runner = new Runner({ ...globalConfig, testNamePattern: `^(?!.*(?:${MEASURES_TIME.source}))` }, {});
      const told = [];
      runner.on("test-file-success", ([, { testExecError, testResults }]) => void told.push(testExecError?.message ?? testResults.find(({ status }) => status === "failed")?.fullName));
      runner.on("test-file-failure", ([, error]) => void told.push(error.message ?? String(error)));
      const start = performance.now();
      await runner.runTests([{ context, path: file }], NEVER_INTERRUPTED, { serial: true });
      if (told.length !== 1) throw new Error(`${file} came to ${told.length} results`);
      return { failure: told[0], covered: now.mutantCoverage?.static ?? {}, milliseconds: performance.now() - start };
    },
  };
}
