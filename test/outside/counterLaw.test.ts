import fc from "fast-check";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { FORMATS } from "./generate/formats";
import { publishedPage } from "./generate/page";
import { judge } from "./judge";
import { noiseFor, noiseOf } from "./noise/all";
import { runs } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];

describe.each(FORMATS.map((format) => [format.name, format] as const))("what cannot be told for certain in %s", (_, format) => {
  it.each(noiseFor("ambiguous", format).map((noise) => [noise.name, noise] as const))("is no figure and is named in 读取结果: %s", async (__, noise) => {
    const harmless = fc.array(fc.constantFrom(...noiseOf("harmless")), { maxLength: 2 });
    let ambiguous = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...IDS), harmless, fc.nat(), async (id, more, seed) => {
        const page = [noise, ...more].reduce((before, it) => it.apply(before, dice(seed)), publishedPage(id));
        ambiguous += [...page.expected.values()].filter(({ kind }) => kind === "ambiguous").length;
        const { wrong, unnamed } = judge(page, await readSource(await format.source(page), EDITIONS));
        expect({ wrong, unnamed }).toEqual({ wrong: [], unnamed: [] });
      }),
      { numRuns: runs(2, 12) },
    );
    expect(ambiguous).toBeGreaterThan(0);
  });
});
