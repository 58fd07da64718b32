import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../src/files/readSource";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { check } from "../../src/report/check";
import { EDITIONS } from "../../src/statute/editions";
import { publishedFigures, publishedReport } from "../support/reports";

const TEXTS = ["dongliu_2024", "pt_build_2022", "pt_market_2025", "pt_region_2022", "pt_tourism_2022"];
const read = (id: string) => readSource({ kind: "file", name: `${id}.txt`, bytes: readFileSync(join(__dirname, "../fixtures/texts", `${id}.txt`)) }, EDITIONS);

describe("the published texts", () => {
  it("are read as far as the documentation says, and what is not read is named", async () => {
    const lines: string[] = [];
    for (const id of TEXTS)
      for (const { table, read: numbers, cells } of (await read(id)).receipt.tables) {
        const { name, figures } = EDITION_2021.tables.find((t) => t.id === table)!;
        const count = (how: string) => cells.filter((cell) => cell.how === how).length;
        expect(numbers + count("refused") + count("missing")).toBe(figures.length);
        lines.push(`| ${[id, name, figures.length, numbers, count("proved"), count("refused"), count("missing")].join(" | ")} |`);
      }
    const documented = readFileSync(join(__dirname, "../../docs/reading.md"), "utf8").split("\n").filter((line) => TEXTS.some((id) => line.startsWith(`| ${id} `)));
    expect(lines).toEqual(documented);
  });

  it.each(TEXTS)("%s gives no number but the published one", async (id) => {
    const real = publishedFigures(id);
    const numbers = [...(await read(id)).figures].filter(([, reading]) => reading.kind === "number");
    expect(numbers.length).toBeGreaterThan(190);
    expect(numbers).toEqual(numbers.map(([figure]) => [figure, real.get(figure)]));
  });

  it.each(TEXTS)("%s says nothing that a rule over words takes for wrong", async (id) => {
    const { pieces } = await read(id);
    const ofWords = new Set(["LEN-1", "FEE-6", "FEE-62b", "YEAR", "TITLE", "TITLE-OTHER", "NUM"]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(check({ ...publishedReport(id), pieces }).findings.filter((f) => ofWords.has(f.code))).toEqual([]);
  });
});
