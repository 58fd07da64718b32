/** `npm run bench`: prints the times that have a budget. */
import { load } from "./typescript.mjs";

for (const [what, result] of load("../bench/check.ts").benchCheck()) console.log(`${what.padEnd(60)} ${result}`);
