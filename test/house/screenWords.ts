/** All that the screens, the sheets and the ribbon can say in Chinese, each as a pattern that only its whole wording fits. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { EDITIONS } from "../../src/statute/editions";
import { nodesOf, ROOT, sourcesUnder } from "./sources";

/** Stands for whatever is filled into a wording. */
const FILLED = "\u0000";

/** What a piece of source says, `FILLED` where something is filled in; undefined for what is no text. */
function wordingOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(FILLED) : undefined;
}
const wordingsIn = (tree: ts.Node): readonly string[] => [...nodesOf(tree)].flatMap((node) => wordingOf(node) ?? []);

const LOCALES = sourcesUnder("src/locales/zh-CN");
const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

const SAID: readonly string[] = [
  // Names of sheets, and of what stands on the cover, are the sheets' own.
  ...[...LOCALES, ...sourcesUnder("src/sheets")].flatMap(({ tree }) => wordingsIn(tree)),
  ...EDITIONS.flatMap((edition) => [...edition.tables.flatMap((table) => [table.name, table.sheetName]), ...edition.sections.map(({ title }) => title), ...(edition.sentences ?? []).map(({ title }) => title)]),
  ...[...manifest.matchAll(/Value="([^"]*)"/g)].map((match) => match[1]!),
].filter((words) => /\p{Script=Han}/u.test(words));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Does a quotation give these words? `…` in it stands for anything that is left out. */
export const gives = (quoted: string, words: string): boolean => new RegExp(`^${quoted.split("…").map(escaped).join("[\\s\\S]*")}$`, "u").test(words);

/** Does a screen say so? */
export const isSaid = (quoted: string): boolean => SAID.some((words) => gives(quoted, words));

/**
 * The messages of one group of the Chinese words, by their names: `messagesOf("importing.ts", "unread")`.
 * @throws Error where there is no such group
 */
export function messagesOf(file: string, group: string): ReadonlyMap<string, string> {
  const source = LOCALES.find((one) => one.file.endsWith(`/${file}`));
  const named = source && [...nodesOf(source.tree)].find((node): node is ts.PropertyAssignment | ts.VariableDeclaration => (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText(source.tree) === group);
  const inner = named?.initializer && (ts.isSatisfiesExpression(named.initializer) ? named.initializer.expression : named.initializer);
  if (!source || !inner || !ts.isObjectLiteralExpression(inner)) throw new Error(`${file} has no group ${group}`);
  return new Map(inner.properties.flatMap((property) => (ts.isPropertyAssignment(property) ? wordingsIn(property.initializer).slice(0, 1).map((words): [string, string] => [property.name.getText(source.tree), words]) : [])));
}
