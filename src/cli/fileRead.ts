/** One file of the disk read to a report, or the reason why not. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { OutsideError, type FilesPort } from "../app/filesPort";
import { MOST_BYTES } from "../files/limits";
import type { CliWords } from "../locales/cli/zh-CN";
import type { ImportedReport } from "../report/imported";
import { systemCode, type Found } from "./paths";

export type FileRead = { readonly file: string; readonly imported: ImportedReport } | { readonly file: string; readonly reason: string; readonly detail: string };

/** Never throws for what the file holds or for what the system refuses. */
export async function readFound(found: Found, files: FilesPort): Promise<FileRead> {
  const { file } = found;
  if ("error" in found) return { file, reason: found.error, detail: "" };
  try {
    // Looked at before it is brought into memory.
    if ((await stat(file)).size > MOST_BYTES) return { file, reason: "tooLarge", detail: "" };
    const bytes = new Uint8Array(await readFile(file));
    return { file, imported: await files.read({ kind: "file", name: path.basename(file), bytes }) };
  } catch (error) {
    if (error instanceof OutsideError) return { file, reason: error.reason, detail: error.detail };
    const code = systemCode(error);
    if (code !== undefined) return { file, reason: code, detail: String(error) };
    // A fault of ours must not stop the other files; it is told with this one, never passed over.
    return { file, reason: "unexpected", detail: String(error) };
  }
}

/** Why a file was not read, in words. */
export function whyNot(reason: string, cli: CliWords, detail = ""): string {
  if (reason === "unexpected") return cli.unexpected(detail);
  if (reason in cli.refusals) return cli.refusals[reason as keyof CliWords["refusals"]];
  if (reason === "ENOENT" || reason === "ENOTDIR") return cli.noFile;
  return reason === "EACCES" || reason === "EPERM" ? cli.noAccess : cli.system(reason);
}
