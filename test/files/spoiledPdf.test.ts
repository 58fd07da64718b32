/** PDFs spoiled on the way: each is refused as such in good time, or read with no figure in it that the report does not hold. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { OutsideError } from "../../src/app/filesPort";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { dice } from "../outside/dice";
import { publishedPage } from "../outside/generate/page";
import { judge } from "../outside/judge";
import { spoiled } from "./spoil";
import { runs } from "../support/runs";
import { processorTime } from "../support/processorTime";

const SEEDS = runs(12, 120);
const LONGEST = 5_000;
const page = publishedPage("pt_region_2024");
const saved = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/pdf", name)));

/** Why it is refused; else what is wrong in it, and how long that took. */
async function endOf(bytes: Uint8Array): Promise<{ readonly end: string; readonly wrong: readonly string[]; readonly late: boolean }> {
  const from = processorTime();
  const told = await readSource({ kind: "file", name: "a.pdf", bytes }, EDITIONS).then(
    (imported) => ({ end: "read", wrong: judge(page, imported).wrong }),
    (error: unknown) => {
      if (!(error instanceof OutsideError)) throw error;
      return { end: error.reason, wrong: [] };
    },
  );
  return { ...told, late: processorTime() - from > LONGEST };
}

describe.each(["pt_region_2024.sheet.pdf", "pt_region_2024.page.pdf"])("%s", (name) => {
  it("cut off, blown up, with bits turned or parts swapped is refused or read without a wrong figure", async () => {
    const ends: Record<string, number> = {};
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { bytes, how } = spoiled(saved(name), seed);
      const { end, ...rest } = await endOf(bytes);
      expect([how, rest]).toEqual([how, { wrong: [], late: false }]);
      ends[end] = (ends[end] ?? 0) + 1;
    }
    // Not all alike: the spoiling reaches what it is meant to reach.
    expect(Object.keys(ends).length).toBeGreaterThan(1);
    expect(ends.broken).toBeGreaterThan(SEEDS / 3);
  });

  it("with one bit turned in what its pages say is broken, never another figure", async () => {
    const whole = saved(name);
    const [from, to] = firstStream(whole);
    const chance = dice(4);
    for (let i = 0; i < runs(8, 100); i++) {
      const copy = whole.slice();
      copy[from + chance.below(to - from)]! ^= 1 << chance.below(8);
      expect(await endOf(copy)).toEqual({ end: "broken", wrong: [], late: false });
    }
  });
});

/** Of its compressed bytes. */
function firstStream(bytes: Uint8Array): readonly [number, number] {
  const text = Buffer.from(bytes).toString("latin1");
  const from = /FlateDecode[^>]*>>\s*stream\r?\n/u.exec(text);
  const start = from!.index + from![0].length;
  return [start, text.indexOf("endstream", start) - 2];
}
