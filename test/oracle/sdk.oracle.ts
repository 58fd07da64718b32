/** Saved workbooks are what Microsoft's Open XML SDK takes for a sound .xlsx. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeReport } from "../../src/files/xlsx/writeReport";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds, publishedReport } from "../support/reports";
import { stages } from "./stages";

interface Objection {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

/** What the validator objects to in each of the files. */
function objections(files: readonly Uint8Array[]): Objection[][] {
  const folder = mkdtempSync(join(tmpdir(), "sdk-"));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    return JSON.parse(execFileSync(process.execPath, [join(__dirname, "sdkValidator.mjs"), ...paths], { encoding: "utf8", maxBuffer: 1 << 26 })) as Objection[][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By name: what is found in a workbook of each edition at each stage, and in one that was spoilt. All in one run: the validator takes longest to start. */
async function examined(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, Uint8Array>();
  for (const edition of EDITIONS) for (const [stage, desk] of await stages(edition)) files.set(`${edition.id} ${stage}`, await desk.model.save());
  for (const edition of EDITIONS) {
    for (const id of publishedIds(edition.id).slice(0, 1)) {
      const report = publishedReport(id);
      files.set(`written ${id}`, await writeReport(report));
      files.set(`written with 年度报告 and 上年 ${id}`, await writeReport({ ...report, last: { edition, year: report.meta.year! - 1, unit: report.meta.unit, titleName: "", figures: report.figures, pieces: report.pieces } }, PLAIN_OPTIONS));
    }
  }
  files.set("spoilt", spoilt([...files.values()][0]!));
  const found = objections([...files.values()]);
  return new Map([...files.keys()].map((name, i) => [name, found[i]!.slice(0, 10).map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)]));
}

function spoilt(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = "xl/worksheets/sheet2.xml";
  return zipSync({ ...parts, [sheet]: strToU8(strFromU8(parts[sheet]!).replace("<sheetData>", "<sheetData><spoilt/>")) });
}

test("a workbook saved at any stage of the work is sound, and one that is not is objected to", async () => {
  const { spoilt: control, ...sound } = Object.fromEntries(await examined());
  expect(control).toHaveLength(1);
  expect(Object.keys(sound).length).toBeGreaterThanOrEqual(16);
  expect(Object.entries(sound).filter(([, found]) => found.length > 0)).toEqual([]);
});
