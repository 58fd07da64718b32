/**
 * The globals of the tests. Jest makes them anew for each file of tests, and so has every module loaded, compiled and warmed
 * anew: that takes more time than many of the tests. In a worker of jest, which lives no longer than the run, they are kept from file
 * to file, and with them the modules (see keptModules). In a process that outlives a run (`-i`, watching, the mutants)
 * nothing is kept: code may be another by then. A file that changes what others share says `@apart` in its first comment.
 */
/**
 * Most of what runs is new to the engine again and again: each host loads Office's client afresh, each file of tests is code of its own.
 * At Node's own measure (about a fifth of this) a quarter of all processor time went into making quick what soon ran no more.
 */
require("node:v8").setFlagsFromString("--interrupt-budget=600000");

const inWorker = /jest-worker/.test(process.argv[1] ?? "");

/** By project: the one environment of this worker. */
const kept = new Map();

/** As jest tells a worker that nothing more is to be done: what still ticks in an environment would hold it. */
const END = 2;
const close = (message) => {
  if (message[0] !== END) return;
  process.off("message", close);
  for (const environment of kept.values()) void environment.close();
  // A browser that it still speaks to, a thread that reads no more: nothing is waited for.
  setTimeout(() => process.exit(), 200);
};
if (inWorker) process.on("message", close);

/**
 * @param Environment one of jest's
 * @param tidy takes away what a file of tests may have left in these globals
 */
module.exports = (Environment, tidy) =>
  class KeptEnvironment extends Environment {
    constructor(config, context) {
      const { id } = config.projectConfig;
      const shares = inWorker && !("apart" in context.docblockPragmas);
      const before = shares && kept.get(id);
      if (before) return before;
      super(config, context);
      this.kept = shares;
      this.global.environmentIsKept = shares;
      if (!shares) return;
      kept.set(id, this);
      const { env, exit } = this.global.process;
      this.atFirst = { env: { ...env }, exit };
    }

    close() {
      return super.teardown();
    }

    async teardown() {
      if (!this.kept) return this.close();
      this.fakeTimers.dispose();
      this.fakeTimersModern.dispose();
      const { process } = this.global;
      // Jest wraps it for each file.
      process.exit = this.atFirst.exit;
      for (const name of Object.keys(process.env)) if (!(name in this.atFirst.env)) delete process.env[name];
      Object.assign(process.env, this.atFirst.env);
      tidy(this.global);
    }
  };
