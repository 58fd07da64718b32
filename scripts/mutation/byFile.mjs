/**
 * How Stryker has mutants tried here: by whole test files. Its own runner for jest knows single tests, and must therefore try all tests
 * on whatever is worked out while modules are loaded: that is most of `src/statute`, which is data. A test file loads its modules
 * anew, so which file sees a mutant can be counted for those as well; and only these files are opened.
 */
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { commonTokens, tokens } from "@stryker-mutator/api/plugin";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openTests } from "./testFiles.mjs";

const sourcesOf = (test) =>
  new Set([...readFileSync(test, "utf8").matchAll(/ from "(\.[^"]*)"/g)].map(([, from]) => `${path.resolve(path.dirname(test), from)}.ts`));

export class ByFile {
  static inject = tokens(commonTokens.options);

  #folders;
  #root = process.cwd();
  #tests;
  /** What a file has killed in this source and how long it took: who kills often and quickly is asked first. */
  #kills = new Map();
  #times = new Map();
  /** Test files that take seconds, and the sources they are about: those that they import themselves. */
  #seldom = new Map();

  constructor(options) {
    this.#folders = options.mutation.tests;
    for (const test of options.mutation.seldom) this.#seldom.set(test, sourcesOf(path.join(this.#root, test)));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#tests = await openTests(this.#root, this.#folders);
  }

  #name(file) {
    return path.relative(this.#root, file).split(path.sep).join("/");
  }

  async dryRun() {
    const tests = [];
    const perTest = {};
    const failed = [];
    for (const file of this.#tests.files) {
      const { failure, covered, milliseconds } = await this.#tests.run(file);
      if (failure !== undefined) failed.push(`${this.#name(file)}: ${failure}`);
      tests.push({ id: this.#name(file), name: this.#name(file), fileName: file, status: TestStatus.Success, timeSpentMs: Math.round(milliseconds) });
      perTest[this.#name(file)] = covered;
    }
    if (failed.length > 0) return { status: DryRunStatus.Error, errorMessage: failed.join("\n") };
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const wanted = new Set(testFilter);
    const source = path.relative(this.#root, sandboxFileName);
    const killsOf = (file) => this.#kills.get(`${source} ${file}`) ?? 0;
    const worth = (file) => (1 + killsOf(this.#name(file))) / (this.#times.get(file) ?? 300);
    const asked = (name) => wanted.has(name) && (this.#seldom.get(name)?.has(sandboxFileName) ?? true);
    const files = this.#tests.files.filter((file) => asked(this.#name(file))).sort((a, b) => worth(b) - worth(a));
    for (const [i, file] of files.entries()) {
      const { failure, milliseconds } = await this.#tests.run(file, { activeMutant: activeMutant.id, ...(hitLimit !== undefined && { hitLimit, hitCount: 0 }) });
      // A failure ends a file early: what a file takes is what it takes when nothing is found.
      if (failure === undefined) {
        this.#times.set(file, milliseconds);
        continue;
      }
      const name = this.#name(file);
      this.#kills.set(`${source} ${name}`, killsOf(name) + 1);
      return { status: MutantRunStatus.Killed, killedBy: [name], failureMessage: failure, nrOfTests: i + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: files.length };
  }
}
