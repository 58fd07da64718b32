import ts from "typescript";
import { nodesOf, placeOf, sourcesUnder, type Source } from "./sources";

const HOST_GLOBALS = new Set(["Excel", "Office", "OfficeExtension"]);
/** Methods of arrays that call their argument again and again. */
const WALKS = new Set(["map", "flatMap", "forEach", "filter", "reduce", "some", "every", "find", "from"]);

const isMemberName = (node: ts.Identifier): boolean => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

const namesHost = (source: Source): readonly string[] =>
  [...nodesOf(source.tree)].filter((node) => ts.isIdentifier(node) && HOST_GLOBALS.has(node.text) && !isMemberName(node)).map((node) => placeOf(source, node));

const calls = (root: ts.Node, method: string): readonly ts.CallExpression[] =>
  [...nodesOf(root)].filter(ts.isCallExpression).filter(({ expression }) => ts.isPropertyAccessExpression(expression) && expression.name.text === method);

const isLoop = (node: ts.Node): boolean =>
  ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)
  || (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && WALKS.has(node.expression.name.text));

/** Everything that waits within a loop: a sync is a wait, and so is a call of a method that syncs. */
function waitsInLoops(root: ts.Node): readonly ts.Node[] {
  return [...nodesOf(root)].filter(isLoop).flatMap((loop) => [...nodesOf(loop)].filter((node) => ts.isAwaitExpression(node) || (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "sync")));
}

const parsed = (text: string): Source => ({ file: "example.ts", tree: ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2022, true) });
const excel = sourcesUnder("src/excel");
const others = sourcesUnder("src").filter(({ file }) => !file.startsWith("src/excel/"));

describe("talking with Excel", () => {
  it("is for src/excel alone: no other folder names Excel or Office", () => {
    expect(others.flatMap(namesHost)).toEqual([]);
    expect(excel.flatMap(namesHost).length).toBeGreaterThan(10);
  });

  it("never waits in a loop", () => {
    expect(excel.flatMap((source) => waitsInLoops(source.tree).map((node) => placeOf(source, node)))).toEqual([]);
  });

  it("would be caught waiting in a loop, also in one that a method of arrays makes", () => {
    expect(waitsInLoops(parsed("for (const a of b) { await context.sync(); }").tree)).not.toEqual([]);
    expect(waitsInLoops(parsed("Promise.all(b.map((a) => context.sync()));").tree)).not.toEqual([]);
    expect(waitsInLoops(parsed("for (const a of b) { a.load({ id: true }); } context.sync();").tree)).toEqual([]);
  });

  it("takes one round trip for each batch", () => {
    const batches = excel.flatMap((source) => [...nodesOf(source.tree)].filter(ts.isCallExpression).filter(({ expression }) => ts.isIdentifier(expression) && expression.text === "batch").map((call) => ({ place: placeOf(source, call), syncs: calls(call, "sync").length })));
    expect(batches.length).toBeGreaterThan(5);
    expect(batches.filter(({ syncs }) => syncs !== 1)).toEqual([]);
  });

  it("names every property it loads", () => {
    const loads = excel.flatMap((source) => calls(source.tree, "load").map((call) => ({ place: placeOf(source, call), argument: call.arguments[0] })));
    expect(loads.length).toBeGreaterThan(5);
    const vague = loads.filter(({ argument }) => !argument || !ts.isObjectLiteralExpression(argument) || argument.properties.length === 0
      || !argument.properties.every((property) => ts.isPropertyAssignment(property) && property.initializer.kind === ts.SyntaxKind.TrueKeyword && property.name.getText() !== "$all"));
    expect(vague.map(({ place }) => place)).toEqual([]);
  });
});
