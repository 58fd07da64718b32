import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const FORMULA_CELL = /<c( [^>]*)>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;

/** Takes the results of formulas out of a workbook, so that whoever opens it has to work them out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, part];
    return [path, strToU8(strFromU8(part).replace(FORMULA_CELL, (_all, attributes: string, formula: string) => `<c${attributes.replace(/ t="\w+"/, "")}>${formula}</c>`))];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** Has LibreOffice work out workbooks and save them again, all at once: its start takes longest. */
export async function recalculated(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, withoutResults(bytes));
      return file;
    });
    // A profile of its own: one that another LibreOffice has open would make this one do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), ...files], { timeout: 60_000 });
    return workbooks.map((_bytes, index) => new Uint8Array(readFileSync(join(folder, "out", `${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
