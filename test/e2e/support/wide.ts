/** What a test is said by: the part of jest's `test` that browser tests use. */
type Said = Pick<jest.It, "each"> & ((name: string, run: () => Promise<void>, timeout?: number) => void);

const leftOut: Said = Object.assign(() => undefined, { each: () => () => undefined });
/** This module outlives the file of tests that loads it (test/support/keptModules.js), and each file has a `test` of its own. */
const ofThisFile: Said = Object.assign((...one: Parameters<Said>) => test(...one), { each: ((cases: readonly unknown[]) => test.each(cases)) as jest.Each });

/** Of cases that walk the same way the first so many in `npm test`, every one in `npm run e2e`. */
export const fewOf = <T>(often: number, cases: readonly T[]): readonly T[] => (process.env.E2E_ALL === undefined ? cases.slice(0, often) : cases);

/**
 * In the place of `test` where another test of the same file walks the same way through the pane already: a second or third
 * variant, which `npm run e2e` tries and `npm test` does not, since it has five minutes for everything.
 */
export const wide: Said = process.env.E2E_ALL === undefined ? leftOut : ofThisFile;
