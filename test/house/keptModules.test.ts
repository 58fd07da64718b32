import ts from "typescript";
import { nodesOf, placeOf, sourcesUnder, type Source } from "./sources";

/** What each file of tests has of its own. */
const OF_A_FILE = new Set(["test", "it", "describe", "expect", "beforeAll", "beforeEach", "afterAll", "afterEach"]);

/** `test(…)`, `test.each(…)`: asked for when it is called, not before. */
function isCalled(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return isCalled(parent);
  return ts.isCallExpression(parent) && parent.expression === node;
}

/** A name of something else: of a property, or in a type. */
const isName = ({ parent }: ts.Node, node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node) || ts.isPropertySignature(parent) || ts.isTypeQueryNode(parent);

const isDeclared = ({ parent }: ts.Node, node: ts.Node): boolean => (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isFunctionDeclaration(parent)) && parent.name === node;

/** Where a file of tests' own words are taken without being called; a source may call something of its own by such a name. */
function takenIn(source: Source): readonly string[] {
  const nodes = [...nodesOf(source.tree)].filter((node): node is ts.Identifier => ts.isIdentifier(node) && OF_A_FILE.has(node.text));
  const own = new Set(nodes.filter((node) => isDeclared(node, node)).map(({ text }) => text));
  return nodes.filter((node) => !own.has(node.text) && !isName(node, node) && !isCalled(node)).map((node) => placeOf(source, node));
}

it("modules that outlive the file of tests that loads them keep none of its words: a test said by them would be nobody's, and never run", () => {
  const kept = sourcesUnder("test").filter(({ file }) => !/\.test\.tsx?$|\.oracle\.ts$/.test(file));
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.flatMap(takenIn)).toEqual([]);
});
