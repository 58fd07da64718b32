/** The command line: 读取, 校验, 新建, 导出 on the same core as the pane. Reads and writes local files only. */
import type { FilesPort } from "../app/filesPort";
import type { Edition } from "../statute/types";
import { parseArguments, UsageError, type CommandLine } from "./arguments";
import { exportReports } from "./exportReports";
import { readReports } from "./readReports";
import type { Voice } from "./tell";
import { makeTemplate } from "./template";

/** 0: nothing to mend. 1: errors, blanks or figures that could not be read. 2: a file cannot be read or written, or the command makes no sense. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Progress and complaints. */
  error(text: string): void;
  /** Progress that the next overwrites; nothing where nobody watches. */
  progress(text: string): void;
}

export interface CliParts {
  readonly terminal: Terminal;
  readonly voice: Voice;
  /** Reads what the files hold. */
  readonly files: FilesPort;
  /** So many files are begun before the first of them is told. */
  readonly atOnce: number;
  /** Newest first. */
  readonly editions: readonly Edition[];
  readonly version: string;
  readonly today: { readonly year: number };
}

export async function main(words: readonly string[], parts: CliParts): Promise<ExitCode> {
  const { terminal, voice: { cli } } = parts;
  let line: CommandLine;
  try {
    line = parseArguments(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${cli.usage[error.problem](error.what)}${cli.seeHelp}\n`);
    return 2;
  }
  switch (line.command) {
    case "help":
      terminal.out(`${cli.help}\n`);
      return 0;
    case "version":
      terminal.out(`${parts.version}\n`);
      return 0;
    case "read":
    case "check":
      return readReports(line, parts);
    case "template":
      return makeTemplate(line, parts);
    case "export":
      return exportReports(line, parts);
  }
}
