/** Which files are meant: files as named, folders with all that is in them. */
import { opendir, stat } from "node:fs/promises";
import path from "node:path";

/** In folders; a file that is named is tried whatever it is called. */
const READABLE = [".xlsx", ".docx", ".html", ".htm", ".txt", ".pdf"];
/** What may be somebody's report too: it is tried, so that it is told why it cannot be read. */
const MAY_BE_REPORTS = [".doc", ".docm", ".xls", ".xlsm", ".wps", ".et", ".rtf", ".ofd", ".mht", ".mhtml"];
const TRIED = new Set([...READABLE, ...MAY_BE_REPORTS]);

/** A file to read, or a path that cannot be (it is not there, or may not be looked into). */
export type Found = ({ readonly file: string } | { readonly file: string; readonly error: string }) & {
  /** The folder that was named, in which it was found. */
  readonly below?: string;
};

/** In the order given, a folder's contents by name. Hidden files and Excel's own lock files are passed over. Links to folders are not followed. */
export async function* filesIn(paths: readonly string[]): AsyncGenerator<Found> {
  for (const given of paths) {
    try {
      if ((await stat(given)).isDirectory()) yield* under(given, given);
      else yield { file: given };
    } catch (error) {
      yield { file: given, error: codeOf(error) };
    }
  }
}

async function* under(folder: string, below: string): AsyncGenerator<Found> {
  const entries: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) if (!/^[.~]/.test(entry.name) && (entry.isDirectory() || entry.isFile())) entries.push({ name: entry.name, folder: entry.isDirectory() });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, folder: inner } of entries) {
    const full = path.join(folder, name);
    if (!inner) {
      if (TRIED.has(path.extname(name).toLowerCase())) yield { file: full, below };
      continue;
    }
    try {
      yield* under(full, below);
    } catch (error) {
      yield { file: full, below, error: codeOf(error) };
    }
  }
}

/** What the system says went wrong: ENOENT, EACCES … */
export const codeOf = (error: unknown): string => systemCode(error) ?? String(error);

/** The code of an error of the system, or undefined. */
export const systemCode = (error: unknown): string | undefined => (typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined);
