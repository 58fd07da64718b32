/** How much the scripts weigh, compressed as servers send them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Measured } from "./rows";

const EXCELJS = path.join(__dirname, "../node_modules/exceljs/dist/exceljs.min.js");

const weight = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1_000, 0);
const scriptsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => path.join(folder, name));

/**
 * @param first KB that the browser fetched until both screens were at work
 * @param folders of three builds: the add-in, the command line, and all of Fluent UI
 */
export function benchWeights(first: number, folders: { readonly addin: string; readonly cli: string; readonly fluent: string }): Measured {
  const script = path.join(folders.cli, "nianbao.js");
  return {
    firstScreens: { ours: first, beside: weight(scriptsIn(folders.fluent)) },
    laterParts: { ours: weight(scriptsIn(folders.addin)) - first },
    cliScript: { ours: weight([script]), beside: weight([EXCELJS]) },
  };
}
