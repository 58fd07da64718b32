/** `npm run goldens`: writes the goldens of the plans anew (test/goldens/README.md). */
import { load } from "./typescript.mjs";

const changed = load("../test/goldens/files.ts").writeGoldens();
console.log(changed.length === 0 ? "No golden changed." : `Changed, look at them with git diff test/goldens:\n${changed.map((name) => `  ${name}`).join("\n")}`);
