/**
 * How Stryker has mutants tried here: by whole test files. Its own runner for jest knows single tests, and must therefore try all tests
 * on whatever is worked out while modules are loaded: that is most of `src/statute`, which is data. A test file loads its modules
 * anew, so which file sees a mutant can be counted for those as well; and only these files are opened.
 */
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { commonTokens, tokens } from "@stryker-mutator/api/plugin";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { openTests } from "./testFiles.mjs";

/** A survivor costs so many test files at the most: the others, which are further from its source, might see it still. */
const MOST_FILES = 14;
/** And after them so much time for tests of what uses the source: the first of these is asked whatever it takes. */
const MOST_WIDE_MS = 30_000;
/** They hold everything that is drawn or known as text. */
const SEES_ALL = "test/goldens/";
/** Stryker lets an endless loop go round a hundred times as often as all tests together did; four times are enough here. */
const SHORTER = 25;
const LEAST_ROUNDS = 100_000;

/** What a test of the wider ones takes, as long as it is not known. */
const WIDE_MS = 4000;

/** `recordRead` and `record.test` tell of the same thing. */
const wordsOf = (file) => path.basename(file).replace(/\..*/, "").split(/(?=[A-Z])/).map((word) => word.toLowerCase());
const sharesWord = (a, b) => wordsOf(a).some((word) => wordsOf(b).includes(word));

/** The files of ours that a file imports. */
const importsOf = (file) => [...readFileSync(file, "utf8").matchAll(/ from "(\.[^"]*)"/g)].map(([, from]) => `${path.resolve(path.dirname(file), from)}.ts`).filter(existsSync);
/** What a test file is about: the sources it imports, and those that these import. */
const sourcesOf = (test) => new Set(importsOf(test).flatMap((source) => [source, ...importsOf(source)]));

export class ByFile {
  static inject = tokens(commonTokens.options);

  #folders;
  #root = process.cwd();
  #tests;
  /** What a file has killed in this source and how long it took: who kills often and quickly is asked first. */
  #kills = new Map();
  #times = new Map();
  /** Test files that take seconds: asked about those sources alone that they are about. */
  #seldom;
  /** Folders of tests of what uses the code: asked when all that is nearer has seen nothing. */
  #wide;
  #never;
  #about = new Map();

  constructor(options) {
    this.#wide = options.mutation.wide;
    this.#never = options.mutation.never;
    this.#folders = [...options.mutation.tests, ...this.#wide];
    this.#seldom = new Set(options.mutation.seldom);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#tests = await openTests(this.#root, this.#folders, this.#never);
    for (const file of this.#tests.files) this.#about.set(file, sourcesOf(file));
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
      this.#times.set(file, milliseconds);
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
    const isAbout = (file) => this.#about.get(file).has(sandboxFileName);
    const beside = path.dirname(source).replace(/^src/, "test");
    const near = (file) => (this.#name(file).startsWith(SEES_ALL) ? 60 : isAbout(file) ? 8 : 1) * (path.dirname(this.#name(file)) === beside ? 3 : 1) * (sharesWord(source, file) ? 4 : 1);
    const killsOf = (file) => this.#kills.get(`${source} ${this.#name(file)}`) ?? 0;
    const worth = (file) => ((1 + killsOf(file)) * near(file)) / (this.#times.get(file) ?? 300);
    const ranked = this.#tests.files
      .filter((file) => wanted.has(this.#name(file)) && (isAbout(file) || !this.#seldom.has(this.#name(file))))
      .sort((a, b) => worth(b) - worth(a));
    const isWide = (file) => this.#wide.some((folder) => this.#name(file).startsWith(`${folder}/`));
    let spent = 0;
    const wide = ranked.filter(isWide).filter((file, i) => (spent += this.#times.get(file) ?? WIDE_MS) <= MOST_WIDE_MS || i === 0);
    const files = [...ranked.filter((file) => !isWide(file)).slice(0, MOST_FILES), ...wide];
    const mutant = { activeMutant: activeMutant.id, ...(hitLimit !== undefined && { hitLimit: Math.max(LEAST_ROUNDS, hitLimit / SHORTER), hitCount: 0 }) };
    for (const [i, file] of files.entries()) {
      const { failure, milliseconds } = await this.#tests.run(file, mutant);
      // A failure ends a file early: what a file takes is what it takes when nothing is found.
      if (failure === undefined) {
        this.#times.set(file, milliseconds);
        continue;
      }
      const name = this.#name(file);
      this.#kills.set(`${source} ${name}`, killsOf(file) + 1);
      return { status: MutantRunStatus.Killed, killedBy: [name], failureMessage: failure, nrOfTests: i + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: files.length };
  }
}
