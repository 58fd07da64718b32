/** Files spoiled on the way: each is refused with a reason, or read with nothing in it that is out of shape. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { OutsideError } from "../../src/app/filesPort";
import { readSource } from "../../src/files/readSource";
import { writeReport } from "../../src/files/xlsx/writeReport";
import type { ImportedReport } from "../../src/report/imported";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { EDITIONS } from "../../src/statute/editions";
import { docxBytes } from "../outside/generate/docx";
import { cleanHtml } from "../outside/generate/html";
import { publishedPage } from "../outside/generate/page";
import { oneSheetXlsx } from "../outside/generate/xlsx";
import { publishedReport } from "../support/reports";
import { runs } from "../support/runs";
import { spoiled } from "./spoil";
import { processorTime } from "../support/processorTime";

const LONGEST = 5_000;
const EACH = runs(30, 90);
const page = publishedPage("huaian_2024");
const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...parts });
/** The parts of a zip file spoiled before they are packed: what a program that writes nonsense makes. */
const inside = (zip: Uint8Array, seed: number): { readonly bytes: Uint8Array; readonly how: string } => {
  const parts = unzipSync(zip);
  const names = Object.keys(parts).filter((name) => /sheet|document|workbook|sharedStrings|styles|rels/i.test(name));
  const name = names[seed % names.length]!;
  const { bytes, how } = spoiled(parts[name]!, seed);
  return { bytes: packed({ ...parts, [name]: bytes }), how: `${name} ${how}` };
};

type Spoil = (bytes: Uint8Array, seed: number) => { readonly bytes: Uint8Array; readonly how: string };
const KINDS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, Spoil])[] = [
  ["a workbook of ours", () => writeReport(publishedReport("huaian_2024"), PLAIN_OPTIONS), spoiled],
  ["a workbook of ours, within its parts", () => writeReport(publishedReport("huaian_2024"), PLAIN_OPTIONS), inside],
  ["somebody else's workbook", () => oneSheetXlsx(page), spoiled],
  ["somebody else's workbook, within its parts", () => oneSheetXlsx(page), inside],
  ["a Word file", () => docxBytes(page), spoiled],
  ["a Word file, within its parts", () => docxBytes(page), inside],
  ["a web page", () => strToU8(cleanHtml(page)), spoiled],
];

/** Every figure of the edition is there, a number that can be one or blank, and every table has its receipt. */
function outOfShape({ edition, figures, receipt }: ImportedReport): readonly string[] {
  const ids = edition.tables.flatMap((t) => t.figures.map(({ id }) => id));
  return [
    ...ids.filter((id) => {
      const reading = figures.get(id);
      return !reading || (reading.kind === "number" ? !Number.isFinite(reading.value) : reading.kind !== "blank");
    }),
    ...edition.tables.filter((t) => !receipt.tables.some(({ table }) => table === t.id)).map((t) => t.id),
  ];
}

it.each(KINDS)("%s, spoiled, is refused with a reason or read in good shape", async (_kind, make, spoil) => {
  const whole = await make();
  const ends: Record<string, number> = {};
  for (let seed = 1; seed <= EACH; seed++) {
    const { bytes, how } = spoil(whole, seed);
    const from = processorTime();
    const end = await readSource({ kind: "file", name: "a", bytes }, EDITIONS).then(
      (imported) => {
        expect([how, outOfShape(imported)]).toEqual([how, []]);
        return "read";
      },
      (error: unknown) => {
        if (!(error instanceof OutsideError)) throw new Error(`${how}: ${error instanceof Error ? String(error.stack) : String(error)}`);
        return error.reason;
      },
    );
    expect([how, processorTime() - from < LONGEST]).toEqual([how, true]);
    ends[end] = (ends[end] ?? 0) + 1;
  }
  // Not all alike: the spoiling reaches what it is meant to reach.
  expect(Object.keys(ends).length).toBeGreaterThan(1);
});

it("a workbook in which one bit of a figure was turned on the way is broken, never another figure", async () => {
  const bytes = zipSync(unzipSync(await oneSheetXlsx(page)), { level: 0 });
  const text = Buffer.from(bytes).toString("latin1");
  const figures = [...text.matchAll(/<v>\d+<\/v>/g)].map(({ index }) => index + "<v>".length);
  expect(figures.length).toBeGreaterThan(100);
  for (const at of figures.slice(0, runs(12, 50))) {
    const turned = bytes.slice();
    turned[at]! ^= 1;
    await expect(readSource({ kind: "file", name: "a.xlsx", bytes: turned }, EDITIONS)).rejects.toMatchObject({ constructor: OutsideError, reason: "broken" });
  }
});
