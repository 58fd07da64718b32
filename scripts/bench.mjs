/** `npm run bench`: prints the times that have a budget. */
import { load } from "./typescript.mjs";

const print = (rows) => rows.forEach(([what, result]) => console.log(`${what.padEnd(60)} ${result}`));
print(load("../bench/check.ts").benchCheck());
print(await load("../bench/files.ts").benchFiles());
