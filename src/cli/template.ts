/** `template`: a workbook to fill in, as the pane lays it out. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeReport } from "../files/xlsx/writeReport";
import { BLANK } from "../report/reading";
import type { Report } from "../report/types";
import { EMPTY_META } from "../sheets/readCover";
import { editionOfYear } from "../statute/editionOfYear";
import type { CommandLine } from "./arguments";
import { whyNot } from "./fileRead";
import type { CliParts, ExitCode } from "./main";
import { codeOf } from "./paths";

export async function makeTemplate({ out, unit, titleName, officeKind, year, edition: wanted }: Extract<CommandLine, { command: "template" }>, { terminal, voice: { cli }, editions, today }: CliParts): Promise<ExitCode> {
  if (path.extname(out).toLowerCase() !== ".xlsx") return wrong(cli.needXlsx(out));
  const reportYear = year ?? today.year - 1;
  const edition = wanted === undefined ? editionOfYear(editions, reportYear) : editions.find((e) => e.id === wanted);
  if (!edition) return wrong(cli.noEdition(wanted!, editions.map((e) => e.id).join(" ")));
  const kind = edition.officeKinds.find((k) => k.id === officeKind || k.name === officeKind);
  if (officeKind !== "" && !kind) return wrong(cli.noKind(officeKind, edition.officeKinds.map((k) => k.name).join("、")));
  const report: Report = {
    edition, pieces: [], overwritten: new Set(), readable: new Set(edition.tables.map((t) => t.id)),
    figures: new Map(edition.tables.flatMap((t) => t.figures.map((f) => [f.id, BLANK]))),
    meta: { ...EMPTY_META, unit, titleName: titleName || unit, selfName: kind?.selfName ?? "", officeKind: kind?.id ?? "", year: reportYear },
  };
  try {
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, await writeReport(report), { flag: "wx" });
  } catch (error) {
    const code = codeOf(error);
    return wrong(code === "EEXIST" ? cli.exists(out) : cli.cannotRead(out, whyNot(code, cli)));
  }
  terminal.error(`${cli.made(out)}\n`);
  return 0;

  function wrong(text: string): ExitCode {
    terminal.error(`${text}\n`);
    return 2;
  }
}
