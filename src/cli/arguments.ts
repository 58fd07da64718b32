/** What a person typed after `nianbao`, taken apart. */
export type CommandLine =
  | { readonly command: "read" | "check"; readonly paths: readonly string[]; readonly json: boolean }
  | { readonly command: "template"; readonly out: string; readonly unit: string; readonly titleName: string; readonly officeKind: string; readonly year: number | undefined; readonly edition: string | undefined }
  | { readonly command: "export"; readonly paths: readonly string[]; readonly html: boolean; readonly out: string | undefined }
  | { readonly command: "help" }
  | { readonly command: "version" };

/** `what`: the word that is wrong or wanting. */
export class UsageError extends Error {
  constructor(readonly problem: "command" | "option" | "value" | "paths" | "out", readonly what: string) {
    super(`${problem}: ${what}`);
    this.name = "UsageError";
  }
}

const VALUED = ["--out", "--unit", "--title", "--kind", "--year", "--edition"] as const;
const FLAGS: Readonly<Record<string, readonly string[]>> = { read: ["--json"], check: ["--json"], template: [], export: ["--html"] };
const TAKES: Readonly<Record<string, readonly string[]>> = { read: [], check: [], template: VALUED, export: ["--out"] };

/** @throws UsageError */
export function parseArguments(words: readonly string[]): CommandLine {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || command === "--help" || command === "-h") return { command: "help" };
  if (command === "--version" || command === "-v") return { command: "version" };
  if (!(command in FLAGS)) throw new UsageError("command", command);
  const options = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (options.includes("--help") || options.includes("-h")) return { command: "help" };
  const { paths, values, flags } = sorted(command, rest);
  if (command === "template") return template(values, paths);
  if (paths.length === 0) throw new UsageError("paths", command);
  if (command === "export") return { command, paths, html: flags.has("--html"), out: values.get("--out") };
  return { command: command as "read" | "check", paths, json: flags.has("--json") };
}

function sorted(command: string, words: readonly string[]): { paths: string[]; values: Map<string, string>; flags: Set<string> } {
  const [paths, values, flags] = [[] as string[], new Map<string, string>(), new Set<string>()];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] === "-o" ? "--out" : words[i]!;
    if (word === "--") {
      paths.push(...words.slice(i + 1));
      break;
    }
    const [name, glued] = word.startsWith("--") && word.includes("=") ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word, undefined];
    if (!name.startsWith("-") || name === "-") paths.push(word);
    else if (FLAGS[command]!.includes(name)) flags.add(name);
    else if (TAKES[command]!.includes(name)) {
      const value = glued ?? words[++i];
      if (value === undefined || value === "") throw new UsageError("value", name);
      values.set(name, value);
    } else throw new UsageError("option", name);
  }
  return { paths, values, flags };
}

function template(values: ReadonlyMap<string, string>, paths: readonly string[]): CommandLine {
  const out = values.get("--out") ?? paths[0];
  if (out === undefined) throw new UsageError("out", "template");
  const typed = values.get("--year");
  if (typed !== undefined && !/^(19|20|21)\d\d$/.test(typed)) throw new UsageError("value", "--year");
  return {
    command: "template", out, unit: values.get("--unit") ?? "", titleName: values.get("--title") ?? "", officeKind: values.get("--kind") ?? "",
    year: typed === undefined ? undefined : Number(typed), edition: values.get("--edition"),
  };
}
