import ts from "typescript";
import { nodesOf, type Source } from "../../house/sources";

/** Names of the components that a file of the pane gives to others. */
export const componentsOf = ({ file, tree }: Source): readonly string[] =>
  !file.endsWith(".tsx")
    ? []
    : [...nodesOf(tree)]
        .filter((node) => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
        .filter(({ name, modifiers }) => name !== undefined && /^[A-Z]/.test(name.text) && modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true)
        .map(({ name }) => name!.text);
