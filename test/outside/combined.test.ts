import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds } from "../support/reports";
import { dice, type Dice } from "./dice";
import { FORMATS } from "./generate/formats";
import { publishedPage } from "./generate/page";
import { judge } from "./judge";
import { noiseOf } from "./noise/all";
import type { Noise } from "./noise/noise";
import { runs } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
/** Those of `npm test` are the first of all. */
const MANY = runs(70, 400);
/** In an order of chance: each drawn once from those that are left. */
function shuffled(noises: readonly Noise[], die: Dice): readonly Noise[] {
  const left = [...noises];
  return noises.map(() => left.splice(die.below(left.length), 1)[0]!);
}

interface Outcome {
  readonly wrong: readonly string[];
  readonly full: number;
}
async function read(count: number, noisesOf: (die: Dice) => readonly Noise[]): Promise<Outcome> {
  const wrong: string[] = [];
  let full = 0;
  for (let seed = 0; seed < count; seed++) {
    const die = dice(seed * 131 + 7);
    const format = FORMATS[seed % FORMATS.length]!;
    const id = IDS[seed % IDS.length]!;
    const page = noisesOf(die).reduce((before, noise) => noise.apply(before, die), publishedPage(id));
    const judged = judge(page, await readSource(await format.source(page), EDITIONS));
    if (judged.wrong.length > 0) wrong.push(`${seed}: ${id}, ${format.name}: ${judged.wrong.join(", ")}`);
    if (judged.wrong.length + judged.unread.length + judged.unnamed.length === 0) full++;
  }
  return { wrong, full };
}

describe("reports of every format with harmless noise", () => {
  it("of all kinds at once give no wrong number, and 98 in 100 are read in full", async () => {
    const { wrong, full } = await read(MANY, (die) => shuffled(noiseOf("harmless"), die));
    expect(wrong).toEqual([]);
    expect(full / MANY).toBeGreaterThanOrEqual(0.98);
  });

  it("of two or three kinds give no wrong number, and 98 in 100 are read in full", async () => {
    const { wrong, full } = await read(MANY, (die) => shuffled(noiseOf("harmless"), die).slice(0, 2 + die.below(2)));
    expect(wrong).toEqual([]);
    expect(full / MANY).toBeGreaterThanOrEqual(0.98);
  });
});
