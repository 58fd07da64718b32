/** Which requirement set each API of Office.js needs that our code uses, by the comments of its type definitions. */
import path from "node:path";
import ts from "typescript";
import { nodesOf, ROOT } from "./sources";

export interface Use {
  /** `Range.values` */
  readonly member: string;
  readonly set: string;
  readonly version: number;
  readonly place: string;
}

function programOf(folder: string): ts.Program {
  const config = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: ["office-js"], lib: ["ES2022", "DOM"] }, ROOT);
  const files = ts.sys.readDirectory(path.join(ROOT, folder), [".ts"]);
  return ts.createProgram(files, { ...options, noEmit: true });
}

/** `1.1 for reading; 1.2 for setting it` counts as 1.2. Minor versions are whole numbers: 1.10 is after 1.9. */
function setOf(declaration: ts.Declaration): { readonly set: string; readonly version: number } | undefined {
  const comment = declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
  const found = [...comment.matchAll(/\[\s*Api set:\s*(\w+)\s+([^\]]+)\]/g)].pop();
  if (!found) return undefined;
  const minors = [...(found[2] ?? "").matchAll(/\b1\.(\d+)/g)].map((match) => Number(match[1]));
  return { set: found[1] ?? "", version: minors.length === 0 ? Infinity : Math.max(...minors) };
}

/** Symbols of members a node uses: `a.b`, `const { b } = a`, `{ b: 1 }` handed to Excel. */
function memberAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
  }
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name) && ts.isObjectLiteralExpression(node.parent)) {
    return checker.getContextualType(node.parent)?.getNonNullableType().getProperty(node.name.text);
  }
  return undefined;
}

/** Of several declarations (overloads) the oldest counts. */
function useOf(symbol: ts.Symbol, place: string): Use | undefined {
  const declarations = (symbol.declarations ?? []).filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"));
  const sets = declarations.flatMap((declaration) => setOf(declaration) ?? []).sort((a, b) => a.version - b.version);
  const [oldest] = sets;
  const owner = declarations[0]?.parent;
  const ownerName = owner && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) ? owner.name?.text : undefined;
  return oldest && { member: `${ownerName ?? "?"}.${symbol.name}`, ...oldest, place };
}

export function usesIn(folder: string): readonly Use[] {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(path.join(ROOT, folder) + path.sep));
  return sources.flatMap((source) => [...nodesOf(source)].flatMap((node) => {
    const symbol = memberAt(checker, node);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    return (symbol && useOf(symbol, `${path.relative(ROOT, source.fileName)}:${line}`)) ?? [];
  }));
}
