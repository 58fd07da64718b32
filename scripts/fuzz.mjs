/**
 * `npm run fuzz [count] [first seed]`: reads so many mutated reports (5000, from seed 1) and prints what came of them. Fails on a
 * crash, a hang, a number that the source does not say, or when less than 98 in 100 harmless ones are read in full or ambiguous ones passed over.
 */
import { load } from "./typescript.mjs";

const count = Number(process.argv[2] ?? 5000);
const first = Number(process.argv[3] ?? 1);
const { fuzz, enough } = load("../test/outside/fuzz.ts");
const result = await fuzz(Array.from({ length: count }, (_, i) => first + i));
const percent = (part, whole) => `${whole === 0 ? "–" : ((100 * part) / whole).toFixed(1)} %`;
for (const line of [...result.misses.slice(0, 40), ...result.faults]) console.log(line);
const { harmless, ambiguous, destroyed } = result.shares;
console.log(`harmless:  ${harmless.tried}, read in full ${percent(harmless.good, harmless.tried)}, refused ${percent(harmless.refused, harmless.tried)}`);
console.log(`ambiguous: ${ambiguous.tried}, named ${percent(ambiguous.good, ambiguous.tried)}, refused as a whole ${percent(ambiguous.refused, ambiguous.tried)}`);
console.log(`destroyed: ${destroyed.tried}, nothing wrong read ${percent(destroyed.good, destroyed.tried)}, refused as a whole ${percent(destroyed.refused, destroyed.tried)}`);
console.log(`${result.faults.length} faults; the longest took ${Math.round(result.longest)} ms`);
process.exitCode = enough(result) ? 0 : 1;
