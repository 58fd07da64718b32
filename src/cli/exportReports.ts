/** `export`: what was read, as a workbook to go on with (年度报告 generated), or as a page for the portal. */
import { mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { portalHtml } from "../files/markup/portal";
import { writeReport } from "../files/xlsx/writeReport";
import { checkImported } from "../report/checkImported";
import type { ImportedReport } from "../report/imported";
import { checkedOf, fillingOf } from "../report/importedReport";
import { PLAIN_OPTIONS } from "../sheets/reportOptions";
import type { CommandLine } from "./arguments";
import { readFound, whyNot } from "./fileRead";
import type { CliParts, ExitCode } from "./main";
import { codeOf, filesIn } from "./paths";
import { Targets } from "./targets";
import { isWhole } from "./tell";

/** Nothing is written over: a file that is there already is named. */
export async function exportReports({ paths, html, out }: Extract<CommandLine, { command: "export" }>, { terminal, voice: { cli }, files }: CliParts): Promise<ExitCode> {
  if (out === undefined) return wrong(cli.usage.out());
  const suffix = html ? ".html" : ".xlsx";
  const oneFile = path.extname(out).toLowerCase() === suffix;
  if (oneFile && (paths.length > 1 || (await isFolder(paths[0]!)))) return wrong(cli.needOut);
  let worst: ExitCode = 0;
  let done = 0;
  const targets = new Targets(out, suffix, paths.length > 1);
  for await (const found of filesIn(paths)) {
    // What an earlier run wrote into a folder of the one it reads is no source.
    if (!oneFile && found.below !== undefined && isWithin(out, found.file) && !isWithin(out, found.below)) continue;
    done += 1;
    const read = await readFound(found, files);
    if ("reason" in read) {
      worst = wrong(cli.cannotRead(read.file, whyNot(read.reason, cli, read.detail)));
      continue;
    }
    const target = oneFile ? out : targets.of(found);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, html ? page(read.imported) : await writeReport(fillingOf(read.imported), PLAIN_OPTIONS), { flag: "wx" });
      terminal.error(`${cli.wrote(read.file, target)}\n`);
      if (worst === 0 && !isWhole(read.imported)) worst = 1;
    } catch (error) {
      const code = codeOf(error);
      worst = wrong(code === "EEXIST" ? cli.exists(target) : cli.cannotRead(target, whyNot(code, cli)));
    }
  }
  return done === 0 ? wrong(cli.nothingThere) : worst;

  function wrong(text: string): ExitCode {
    terminal.error(`${text}\n`);
    return 2;
  }
}

const isWithin = (folder: string, file: string): boolean => !/^\.\.(?:[/\\]|$)/.test(path.relative(folder, file)) && !path.isAbsolute(path.relative(folder, file));
const isFolder = (given: string): Promise<boolean> => stat(given).then((s) => s.isDirectory(), () => false);

function page(imported: ImportedReport): string {
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<meta charset="utf-8">\n<body>\n${portalHtml(checkedOf(imported), !checkImported(imported).submittable)}\n</body>\n</html>\n`;
}
