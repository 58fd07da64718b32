import { OutsideError } from "../../src/app/filesPort";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { cleanHtml, portalHtml, wordHtml } from "./generate/html";
import { publishedPage, type SourcePage } from "./generate/page";
import { linesText, runText, tabText } from "./generate/text";
import { judge } from "./judge";
import { expecting, toLost } from "./noise/noise";
import { runs } from "../support/runs";

const COPIES: readonly (readonly [string, (page: SourcePage) => string])[] = [
  ["a web page", cleanHtml],
  ["a portal's page", portalHtml],
  ["what Word puts on the clipboard", wordHtml],
  ["text with one cell a line", linesText],
  ["rows copied from a sheet", tabText],
  ["text whose cells ran together", runText],
];
const PLACES = runs(12, 60);

/** Within numbers of two digits, behind numbers, and in between, all over the text. */
function placesIn(text: string): readonly number[] {
  const digits = [...text.matchAll(/\d\d|\d(?!\d)/gu)].map(({ index }) => index + 1);
  return Array.from({ length: PLACES }, (_, i) => (i % 3 === 0 ? Math.floor((text.length * i) / PLACES) : digits[Math.floor((digits.length * i) / PLACES)]!));
}

describe.each(COPIES)("%s that breaks off", (_, copy) => {
  it.each(["pt_region_2024", "huaian_2024", "pt_region_2019"])("gives no number of %s that is half of one or stands elsewhere", async (id) => {
    const whole = publishedPage(id);
    const page = expecting(whole, whole.expected.keys(), toLost);
    const text = copy(page);
    let read = 0;
    for (const at of placesIn(text)) {
      const cut = text.slice(0, at);
      try {
        const found = await readSource(text.startsWith("<") ? { kind: "pasted", html: cut, text: "" } : { kind: "pasted", html: undefined, text: cut }, EDITIONS);
        expect({ ends: cut.slice(-40), ...judge(page, found) }).toMatchObject({ wrong: [] });
        read += found.receipt.tables.reduce((sum, table) => sum + table.read, 0);
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error;
        expect(["noReport", "empty"]).toContain(error.reason);
      }
    }
    expect(read).toBeGreaterThan((500 * PLACES) / 60);
  });
});
