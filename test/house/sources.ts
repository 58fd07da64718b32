/** The project's own source files, parsed. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const ROOT = path.resolve(__dirname, "../..");

export interface Source {
  /** From the project's root, with slashes: `src/report/check.ts`. */
  readonly file: string;
  readonly tree: ts.SourceFile;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const inside = `${folder}/${name}`;
    return statSync(path.join(ROOT, inside)).isDirectory() ? filesUnder(inside) : /\.tsx?$/.test(name) ? [inside] : [];
  });
}

/** Every TypeScript file under a folder of the project. */
export const sourcesUnder = (folder: string): readonly Source[] =>
  filesUnder(folder).map((file) => ({ file, tree: ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.ES2022, true) }));

/** Every node of a tree, outer before inner. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `src/report/check.ts:12` */
export const placeOf = ({ file, tree }: Source, node: ts.Node): string => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
