/** All that the screens, the sheets and the ribbon can say in Chinese, each as a pattern that only its whole wording fits. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { EDITIONS } from "../../src/statute/editions";
import { nodesOf, ROOT, sourcesUnder } from "./sources";

/** The pieces of a wording between what is filled in. */
type Wording = readonly string[];

function wordingOf(node: ts.Node): Wording | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)] : undefined;
}

/** Names of sheets, and of what stands on the cover, are the sheets' own. */
const SOURCES = [...sourcesUnder("src/locales/zh-CN"), ...sourcesUnder("src/sheets")];
const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

const WORDINGS: readonly Wording[] = [
  ...SOURCES.flatMap(({ tree }) => [...nodesOf(tree)].flatMap((node) => { const wording = wordingOf(node); return wording ? [wording] : []; })),
  ...EDITIONS.flatMap((edition) => [...edition.tables.flatMap((table) => [table.name, table.sheetName]), ...edition.sections.map(({ title }) => title), ...(edition.sentences ?? []).map(({ title }) => title)]).map((words) => [words]),
  ...[...manifest.matchAll(/Value="([^"]*)"/g)].map((match) => [match[1]!]),
];

/** Stands for whatever is filled in. */
const FILLED = "\u0000";
const SAID: readonly string[] = WORDINGS.filter((wording) => wording.some((piece) => /\p{Script=Han}/u.test(piece))).map((wording) => wording.join(FILLED));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Does a screen say so? `…` in the quotation stands for anything that is left out. */
export function isSaid(quoted: string): boolean {
  const pattern = new RegExp(`^${quoted.split("…").map(escaped).join("[\\s\\S]*")}$`, "u");
  return SAID.some((words) => pattern.test(words));
}
