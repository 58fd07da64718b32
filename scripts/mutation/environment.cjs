/** Node as jest gives it to a test file, with the mutant that is alive in it and what it counts (see `testFiles.mjs`). */
const { TestEnvironment } = require("jest-environment-node");

/** The runner's own process holds what the next file is to see: jest makes environments by itself and hands them nothing. */
const NOW = Symbol.for("nianbao.mutation");

class MutationEnvironment extends TestEnvironment {
  #failed = false;

  constructor(config, context) {
    super(config, context);
    // The name that Stryker's instrumenter looks for.
    this.global.__stryker__ = globalThis[NOW];
  }

  /** One test that fails is enough: the others of its file are left out. */
  handleTestEvent({ name, test }) {
    if (name === "test_done" && test.errors.length > 0) this.#failed = true;
    if (name === "test_start" && this.#failed) test.mode = "skip";
  }
}

module.exports = MutationEnvironment;
