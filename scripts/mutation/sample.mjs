/** Which mutants are tried: the same ones each time for the same seed, spread over all code and all kinds. */
import { CheckStatus } from "@stryker-mutator/api/check";
import { commonTokens, tokens } from "@stryker-mutator/api/plugin";
import { createHash } from "node:crypto";
import path from "node:path";

export const NOT_IN_THE_SAMPLE = "not in the sample";

/** Stryker knows no samples. A mutant that a checker turns away counts neither as killed nor as survived, which is what is wanted. */
export class Sample {
  static inject = tokens(commonTokens.options);

  #every;
  #seed;

  constructor(options) {
    ({ every: this.#every, seed: this.#seed } = options.mutation);
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#has(mutant) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: NOT_IN_THE_SAMPLE }]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  #has({ fileName, location: { start, end }, mutatorName, replacement }) {
    const source = path.relative(process.cwd(), fileName).split(path.sep).join("/");
    const what = [this.#seed, source, start.line, start.column, end.line, end.column, mutatorName, replacement].join("\n");
    return createHash("sha256").update(what).digest().readUInt32BE() % this.#every === 0;
  }
}
