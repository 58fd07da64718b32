/**
 * `npm run mutation [folders or files] [--every=n] [--seed=n] [--tests=…,…]`: changes one small thing in the code at a time and asks the
 * tests whether they see it (docs/mutation.md). Without folders: the three that decide (statute, report, sheets), a sample of each;
 * `--every=1` tries all there is; `--tests` asks these folders or files of tests and no others. Fails where fewer than 85 in 100
 * are seen. What was not seen is listed in build/mutation/.
 */
import { Stryker } from "@stryker-mutator/core";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { NOT_IN_THE_SAMPLE } from "./mutation/sample.mjs";
import { ROOT } from "./site.mjs";

const LEAST = 85;
/** One mutant in so many, so that more than 300 of each folder are tried. */
const FOLDERS = { "src/statute": 9, "src/report": 30, "src/sheets": 30 };
const TESTS = ["test/statute", "test/report", "test/sheets", "test/goldens"];
/** What uses the code, over the host of the tests: asked about what none of the others sees. Of `statute` those see enough. */
const WIDE = { "src/report": ["test/app", "test/files/recognise"], "src/sheets": ["test/app", "test/excel", "test/files/recognise", "test/files/xlsx"] };
/** They try every command at every batch, which takes minutes, and look at what becomes of the talk with Excel. */
const NEVER = "test/app/misbehaving/";
/** They take seconds each; asked only about what they import and what that imports, so that less is killed than could be, never more. */
const SELDOM = ["sheets/sentenceFormula", "sheets/damageLaws", "sheets/pages", "sheets/textLength", "report/repair/laws", "report/repair/imported", "report/repair/twoMistakes", "report/switchEdition"];
const OUT = path.join(ROOT, "build/mutation");

const { positionals, values } = parseArgs({ allowPositionals: true, options: { every: { type: "string" }, seed: { type: "string", default: "1" }, tests: { type: "string" } } });
const asked = values.tests?.split(",");

const nameOf = (folder) => folder.replaceAll("/", "-");

/** Every mutant of a folder with what came of it; those outside the sample are not among them. */
async function tryFolder(folder, every) {
  const name = `${nameOf(folder)}-${every}-${values.seed}`;
  const owner = Object.keys(WIDE).find((wide) => folder.startsWith(wide));
  const results = await new Stryker({
    mutate: [folder.endsWith(".ts") ? folder : `${folder}/**/*.ts`],
    plugins: ["./scripts/mutation/plugins.mjs"],
    appendPlugins: [],
    testRunner: "byFile",
    checkers: ["sample"],
    mutation: { every, seed: values.seed, never: NEVER, tests: asked ?? TESTS, wide: asked ? [] : (WIDE[owner] ?? []), seldom: asked ? [] : SELDOM.map((test) => `test/${test}.test.ts`) },
    warnings: { unknownOptions: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    // What jest keeps of the files it ran goes with the process.
    maxTestRunnerReuse: 120,
    // An endless loop is ended by counting (byFile.mjs): on a busy machine a time limit would call slow what nothing saw.
    timeoutMS: 600_000,
    timeoutFactor: 2,
    dryRunTimeoutMinutes: 20,
    tempDirName: `build/mutation/${name}`,
    ignorePatterns: ["build", "dist", "test-results", "docs", "bench"],
    // The copy is transpiled, not compiled: nothing has to be silenced in it.
    disableTypeChecks: false,
    reporters: ["progress-append-only"],
    allowEmpty: true,
  }).runMutationTest();
  return { folder, every, all: results.length, tried: results.filter(({ statusReason }) => statusReason !== NOT_IN_THE_SAMPLE) };
}

/** A mutant that no longer loads or ends is seen as well. */
const seen = ({ status }) => ["Killed", "Timeout", "RuntimeError"].includes(status);

const folders = positionals.length > 0 ? positionals.map((folder) => folder.replace(/\/$/, "")) : Object.keys(FOLDERS);
mkdirSync(OUT, { recursive: true });
const rows = [];
for (const folder of folders) {
  const { every, all, tried } = await tryFolder(folder, Number(values.every ?? FOLDERS[folder] ?? 1));
  const unseen = tried.filter((mutant) => !seen(mutant));
  const place = ({ fileName, location: { start } }) => `${path.relative(ROOT, fileName)}:${start.line}:${start.column}`;
  writeFileSync(path.join(OUT, `${nameOf(folder)}.txt`), unseen.map((mutant) => `${place(mutant)} ${mutant.status} ${mutant.mutatorName}: ${mutant.replacement}\n`).join(""));
  rows.push({ folder, every, all, tried: tried.length, seen: tried.length - unseen.length });
}
const share = (row) => (100 * row.seen) / row.tried;
console.log(`\n| folder | mutants | tried (one in) | seen | share |\n|---|---:|---:|---:|---:|`);
for (const row of rows) console.log(`| ${row.folder} | ${row.all} | ${row.tried} (${row.every}) | ${row.seen} | ${share(row).toFixed(1)} % |`);
if (rows.some((row) => !(share(row) >= LEAST))) process.exitCode = 1;
