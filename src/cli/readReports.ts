/** `read` and `check`: a few files at once and told in their order, so that memory stays flat however many there are; a bad one stops nothing. */
import path from "node:path";
import type { CliWords } from "../locales/cli/zh-CN";
import { checkImported } from "../report/checkImported";
import type { ImportedReport } from "../report/imported";
import type { CheckResult } from "../report/types";
import { readFound, whyNot, type FileRead } from "./fileRead";
import { inOrder } from "./inOrder";
import { checkJson, reportJson } from "./json";
import type { CliParts, ExitCode } from "./main";
import { filesIn } from "./paths";
import { findingLines, isWhole, receiptLines, verdictLine, type Voice } from "./tell";

/** So many files are named again at the end; whoever has more to mend goes through them one by one. */
const MOST_LISTED = 200;


export async function readReports({ command, paths, json }: { readonly command: "read" | "check"; readonly paths: readonly string[]; readonly json: boolean }, parts: CliParts): Promise<ExitCode> {
  const { terminal, voice: { cli }, files, atOnce } = parts;
  const counts: Record<ExitCode, number> = { 0: 0, 1: 0, 2: 0 };
  // One file that is named is answered by one object; a folder, or several, by a list of them.
  let held: string | undefined;
  let done = 0;
  const listed: string[] = [];
  const print = (text: string): void => {
    if (!json) return terminal.out(text);
    if (done === 1) held = text;
    else {
      if (held !== undefined) terminal.out(`[\n${held}`);
      held = undefined;
      terminal.out(`,\n${text}`);
    }
  };
  for await (const { found, read } of inOrder(filesIn(paths), async (one) => ({ found: one, read: await readFound(one, files) }), atOnce)) {
    const { text, code, why } = json ? asJson(command, read, parts.voice) : asText(command, read, parts);
    done += 1;
    counts[code] += 1;
    print(text);
    if (!json && "reason" in read) terminal.error(`${cli.cannotRead(read.file, whyNot(read.reason, cli, read.detail))}\n`);
    if (why !== undefined && listed.length < MOST_LISTED) listed.push(cli.cannotRead(found.below === undefined ? read.file : path.relative(found.below, read.file), why));
    terminal.progress(cli.progress(done));
  }
  if (json) terminal.out(held === undefined ? (done === 0 ? "[]\n" : "\n]\n") : paths.length === 1 && !isFolder(paths[0]!, held) ? `${held}\n` : `[\n${held}\n]\n`);
  if (done === 0) terminal.error(`${cli.nothingThere}\n`);
  else if (done > 1) {
    const rest = counts[1] + counts[2] - listed.length;
    terminal.error([cli.total(done, counts[0], counts[1], counts[2]), ...[...listed, ...(rest > 0 ? [cli.moreFiles(rest)] : [])].map((line) => `  ${line}`), ""].join("\n"));
  }
  return done === 0 || counts[2] > 0 ? 2 : counts[1] > 0 ? 1 : 0;
}

/** Was the path a folder, in which this one file was found? */
const isFolder = (path: string, json: string): boolean => (JSON.parse(json) as { file: string }).file !== path;

/** `why`: what is to be mended, or why it was not read; undefined where nothing is. */
interface Told {
  readonly text: string;
  readonly code: ExitCode;
  readonly why: string | undefined;
}

function asJson(command: "read" | "check", read: FileRead, { cli }: Voice): Told {
  if ("reason" in read) return { text: JSON.stringify({ file: read.file, error: { reason: read.reason, detail: read.detail } }), code: 2, why: whyNot(read.reason, cli, read.detail) };
  const { file, imported } = read;
  const result = checkImported(imported);
  const body = { file, ...reportJson(imported), ...(command === "check" && checkJson(result)) };
  return { text: JSON.stringify(body), ...verdictOf(command, imported, result, cli) };
}

function asText(command: "read" | "check", read: FileRead, { voice, today }: CliParts): Told {
  if ("reason" in read) return { text: "", code: 2, why: whyNot(read.reason, voice.cli, read.detail) };
  const { file, imported } = read;
  const result = checkImported(imported);
  const lines = [file, ...receiptLines(imported, voice).map((line) => `  ${line}`), ...(command === "check" ? findingLines(imported, result, today.year - 1, voice) : [])];
  return { text: `${lines.join("\n")}\n`, ...verdictOf(command, imported, result, voice.cli) };
}

/** `read` asks only whether everything came in; `check` also whether it may be submitted. */
function verdictOf(command: "read" | "check", imported: ImportedReport, result: CheckResult, cli: CliWords): Pick<Told, "code" | "why"> {
  if (isWhole(imported) && (command === "read" || result.submittable)) return { code: 0, why: undefined };
  return { code: 1, why: verdictLine(imported, command === "read" ? undefined : result, cli) };
}
