/** What the browser tests measure of the pane, in a run of their own: the same code holds the budgets and fills the table. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "..");

export interface PaneMeasures {
  /** Bytes of scripts, compressed, until start and check screen are at work. */
  readonly firstScreens: number;
  /** Milliseconds from Enter to what is seen. */
  readonly findingShown: number;
}

/** @throws where the browser tests of budgets do not pass, or no browser was there to run them */
export async function benchPane(): Promise<PaneMeasures> {
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-bench-"));
  try {
    const file = path.join(folder, "measures.jsonl");
    const child = spawn(process.execPath, [path.join(ROOT, "node_modules/jest/bin/jest.js"), "test/e2e/budgets.test.ts", "--selectProjects", "e2e", "-t", "weigh at most|nearly a thousand"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, BENCH_MEASURES: file, E2E_ALL: "1" } });
    const [code] = (await once(child, "close")) as [number | null];
    if (code !== 0) throw new Error("the browser tests of budgets did not pass");
    const measures = Object.assign({}, ...(await readFile(file, "utf8")).trim().split("\n").map((line) => JSON.parse(line) as Partial<PaneMeasures>)) as Partial<PaneMeasures>;
    const { firstScreens, findingShown } = measures;
    if (firstScreens === undefined || findingShown === undefined) throw new Error("the browser tests measured nothing: is there a browser?");
    return { firstScreens, findingShown };
  } finally {
    await rm(folder, { recursive: true });
  }
}
