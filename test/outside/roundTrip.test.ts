import fc from "fast-check";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { FORMATS, type Format } from "./generate/formats";
import { publishedPage, type SourcePage } from "./generate/page";
import { judge } from "./judge";
import { noiseOf } from "./noise/all";
import { wordsOfImport, wordsOfPage } from "./words";
import { runs, someOf } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
/** Of each edition. */
const TRIED = ["2021", "2019"].flatMap((edition) => someOf(publishedIds(edition), 3));

async function expectEqual(page: SourcePage, format: Format): Promise<void> {
  const report = await readSource(await format.source(page), EDITIONS);
  expect(report.edition.id).toBe(page.report.edition.id);
  expect(judge(page, report)).toEqual({ wrong: [], unread: [], unnamed: [] });
  expect(wordsOfImport(report)).toEqual(wordsOfPage(page));
}

describe.each(FORMATS.map((format) => [format.name, format] as const))("every published report as %s", (_, format) => {
  it.each(TRIED)("is read back equal, figures and words: %s", async (id) => {
    await expectEqual(publishedPage(id), format);
  });

  it("is read back equal with any harmless noise on it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...IDS), fc.array(fc.constantFrom(...noiseOf("harmless")), { minLength: 1, maxLength: 3 }), fc.nat(), async (id, noises, seed) => {
        await expectEqual(noises.reduce((page, noise) => noise.apply(page, dice(seed)), publishedPage(id)), format);
      }),
      { numRuns: runs(4, 40) },
    );
  });
});
