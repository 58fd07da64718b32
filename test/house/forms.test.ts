import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { EDITIONS } from "../../src/statute/editions";
import { nodesOf, placeOf, ROOT, sourcesUnder, type Source } from "./sources";

const tables = EDITIONS.flatMap((edition) => edition.tables);
const ids = new Set(tables.flatMap((table) => [String(table.id), ...table.figures.flatMap(({ id }) => id.split("."))]).filter((part) => /\d|_/.test(part)));
/** Short wordings (规章, 总计) are also plain words. */
const wordings = new Set(tables.flatMap((table) => [table.name, table.sheetName, ...table.figures.map(({ item }) => item)]).filter((words) => words.length >= 4 || /^表/.test(words)));

const textOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node) ? node.text : undefined;

function namesForm(source: Source): readonly string[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    const text = textOf(node);
    if (text === undefined) return [];
    const named = [...text.split(/[^\w]+/).filter((part) => ids.has(part)), ...[...wordings].filter((words) => text.includes(words))];
    return named.map((what) => `${placeOf(source, node)} names ${what}`);
  });
}

const parsed = (text: string): Source => ({ file: "example.ts", tree: ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2022, true) });
const editionFolders = readdirSync(path.join(ROOT, "src/statute"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name)).map(({ name }) => name);

describe("a form", () => {
  it("is known to the statute alone: no other folder names a table or an item of it", () => {
    expect(["sheets", "report", "app", "taskpane", "excel", "commands", "files", "cli"].flatMap((folder) => sourcesUnder(`src/${folder}`)).flatMap(namesForm)).toEqual([]);
  });

  it("would be noticed by its ids and by its words", () => {
    expect(namesForm(parsed("const a = `t2.${x}`; const b = 't3.r3_4.natural'; const c = '看表三';"))).toHaveLength(4);
    expect(namesForm(parsed("const a = 'total'; const b = 'new';"))).toEqual([]);
  });
});

describe("a rule", () => {
  it("has a folder in every edition", () => {
    expect(editionFolders).not.toEqual([]);
    expect(editionFolders.filter((edition) => !existsSync(path.join(ROOT, "src/statute", edition, "rules")))).toEqual([]);
  });

  it.each(editionFolders)("of %s that has a file is registered in its edition", async (edition) => {
    const folder = path.join(ROOT, "src/statute", edition, "rules");
    const registered: readonly object[] = EDITIONS.find(({ id }) => id === edition)?.rules ?? [];
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    expect(files).not.toEqual([]);
    const modules = await Promise.all(files.map(async (name) => ({ name, module: (await import(path.join(folder, name))) as Record<string, unknown> })));
    const rules = modules.map(({ name, module }) => ({ name, rules: Object.values(module).filter((value): value is { code: string } => typeof value === "object" && value !== null && "code" in value) }));
    expect(rules.filter((file) => file.rules.length === 0).map(({ name }) => `${name} holds no rule`)).toEqual([]);
    const codes = new Set(registered.map((rule) => (rule as { code: string }).code));
    expect(rules.flatMap((file) => file.rules.filter(({ code }) => !codes.has(code)).map(({ code }) => `${file.name}: ${code} is not registered`))).toEqual([]);
    expect(rules.flatMap((file) => file.rules).length).toBe(registered.length);
  });
});
