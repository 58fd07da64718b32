/** `read` and `check`: a few files at once and told in their order, so that memory stays flat however many there are; a bad one stops nothing. */
import { check } from "../report/check";
import { checkedOf } from "../report/importedReport";
import { readFound, whyNot, type FileRead } from "./fileRead";
import { inOrder } from "./inOrder";
import { checkJson, reportJson } from "./json";
import type { CliParts, ExitCode } from "./main";
import { filesIn } from "./paths";
import { findingLines, isWhole, receiptLines } from "./tell";

export async function readReports({ command, paths, json }: { readonly command: "read" | "check"; readonly paths: readonly string[]; readonly json: boolean }, parts: CliParts): Promise<ExitCode> {
  const { terminal, voice: { cli }, files, atOnce } = parts;
  const counts: Record<ExitCode, number> = { 0: 0, 1: 0, 2: 0 };
  // One file that is named is answered by one object; a folder, or several, by a list of them.
  let held: string | undefined;
  let done = 0;
  const print = (text: string): void => {
    if (!json) return terminal.out(text);
    if (done === 1) held = text;
    else {
      if (held !== undefined) terminal.out(`[\n${held}`);
      held = undefined;
      terminal.out(`,\n${text}`);
    }
  };
  for await (const read of inOrder(filesIn(paths), (found) => readFound(found, files), atOnce)) {
    const { text, code } = json ? asJson(command, read) : asText(command, read, parts);
    done += 1;
    counts[code] += 1;
    print(text);
    if (!json && "reason" in read) terminal.error(`${cli.cannotRead(read.file, whyNot(read.reason, cli, read.detail))}\n`);
    terminal.progress(cli.progress(done));
  }
  if (json) terminal.out(held === undefined ? (done === 0 ? "[]\n" : "\n]\n") : paths.length === 1 && !isFolder(paths[0]!, held) ? `${held}\n` : `[\n${held}\n]\n`);
  if (done === 0) terminal.error(`${cli.nothingThere}\n`);
  else if (done > 1) terminal.error(`${cli.total(done, counts[0], counts[1], counts[2])}\n`);
  return done === 0 || counts[2] > 0 ? 2 : counts[1] > 0 ? 1 : 0;
}

/** Was the path a folder, in which this one file was found? */
const isFolder = (path: string, json: string): boolean => (JSON.parse(json) as { file: string }).file !== path;

function asJson(command: "read" | "check", read: FileRead): { text: string; code: ExitCode } {
  if ("reason" in read) return { text: JSON.stringify({ file: read.file, error: { reason: read.reason, detail: read.detail } }), code: 2 };
  const { file, imported } = read;
  const result = check(checkedOf(imported));
  const body = { file, ...reportJson(imported), ...(command === "check" && checkJson(result)) };
  return { text: JSON.stringify(body), code: codeOfReport(command, read, result.submittable) };
}

function asText(command: "read" | "check", read: FileRead, { voice, today }: CliParts): { text: string; code: ExitCode } {
  if ("reason" in read) return { text: "", code: 2 };
  const { file, imported } = read;
  const result = check(checkedOf(imported));
  const lines = [file, ...receiptLines(imported, voice).map((line) => `  ${line}`), ...(command === "check" ? findingLines(imported, result, today.year - 1, voice) : [])];
  return { text: `${lines.join("\n")}\n`, code: codeOfReport(command, read, result.submittable) };
}

/** `read` asks only whether everything came in; `check` also whether it may be submitted. */
const codeOfReport = (command: "read" | "check", read: Extract<FileRead, { imported: unknown }>, submittable: boolean): ExitCode => (isWhole(read.imported) && (command === "read" || submittable) ? 0 : 1);
