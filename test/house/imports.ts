/** What a file imports. */
import path from "node:path";
import ts from "typescript";
import { nodesOf, type Source } from "./sources";

export interface Import {
  readonly from: string;
  /** A file of ours from the project's root without extension (`src/report/check`), or the name of a package. */
  readonly what: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const onlyTypes = (clause: ts.ImportClause | undefined): boolean =>
  clause !== undefined
  && (clause.phaseModifier === ts.SyntaxKind.TypeKeyword
    || (clause.name === undefined && clause.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) && clause.namedBindings.elements.every((element) => element.isTypeOnly)));

function specifier(node: ts.Node): { readonly text: string; readonly typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) return { text: node.moduleSpecifier.text, typeOnly: onlyTypes(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return { text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (ts.isCallExpression(node) && argument && ts.isStringLiteral(argument)) {
    const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (dynamic || (ts.isIdentifier(node.expression) && node.expression.text === "require")) return { text: argument.text, typeOnly: false };
  }
  return undefined;
}

export function importsOf(source: Source): readonly Import[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    const found = specifier(node);
    if (!found) return [];
    const ours = found.text.startsWith(".");
    const what = ours ? path.posix.join(path.posix.dirname(source.file), found.text) : found.text;
    return [{ from: source.file, what, ours, typeOnly: found.typeOnly }];
  });
}
