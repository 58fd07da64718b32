/** LibreOffice as the judge of workbooks: it opens them, works out every formula itself and saves them again. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const FORMULA_CELL = /<c\b([^>]*)>(<f\b[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;

/** Takes the results of formulas out of a workbook, so that whoever opens it has to work them out; or puts wrong ones in. */
export function withResults(bytes: Uint8Array, result: "none" | "wrong"): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, part];
    const text = strFromU8(part).replace(FORMULA_CELL, (_all, attributes: string, formula: string) => {
      const bare = attributes.replace(/ t="\w+"/, "");
      return result === "none" ? `<c${bare}>${formula}</c>` : `<c${bare} t="str">${formula}<v>假</v></c>`;
    });
    if (result === "none" && /<\/f><v|<f\b[^>]*\/>/.test(text)) throw new Error(`${path} holds results of formulas that were not seen`);
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** So many at once: opening and saving a report takes 0.2 s, a start 1 s. */
const BATCH = 40;
/** Batches under way at a time, each with a profile of its own: a profile that is open elsewhere makes LibreOffice do nothing. Tests run two at a time as well. */
const LANES = 2;

/**
 * Has LibreOffice work out workbooks and save them again, as .xlsx or in another of its formats. All results are taken
 * out first; `believing`: they are left in, for LibreOffice to take at their word.
 */
export async function recalculated(workbooks: readonly Uint8Array[], options: { readonly believing?: boolean; readonly to?: "xlsx" | "pdf"; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  const to = options.to ?? "xlsx";
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, options.believing ? bytes : withResults(bytes, "none"));
      return file;
    });
    const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_one, i) => files.slice(i * BATCH, (i + 1) * BATCH));
    await Promise.all(Array.from({ length: LANES }, async (_one, lane) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, `profile${lane}`)).href}`;
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), ...batch], { timeout: 300_000, maxBuffer: 1 << 24, env: { ...process.env, ...options.env } });
      }
    }));
    return workbooks.map((_bytes, index) => new Uint8Array(readFileSync(join(folder, "out", `${index}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
