/**
 * For each file of tests: how long a test may take, and from which seed made-up cases come. `npm test` makes up the same cases each
 * time, so that what failed fails again and what passed passes; other cases are for `npm run laws`, which prints its seed.
 */
import fc from "fast-check";
import { DEEP } from "./runs";

/** Milliseconds. A test types and draws whole workbooks, on machines that may be busy; a law that is tried deep does so hundreds of times. */
const LONGEST = DEEP ? 1_200_000 : 120_000;
const SEED = 20_250_131;

jest.setTimeout(LONGEST);
fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? SEED) });
