import ts from "typescript";
import { nodesOf, sourcesUnder } from "./sources";

const REGISTERS = new Set(["beforeAll", "beforeEach", "afterEach", "afterAll", "test", "it", "describe", "expect.extend", "jest.useFakeTimers", "jest.mock"]);
/** Jest loads these for each file of tests. */
const LOADED_ANEW = /\.(?:test|oracle|pictures)\.tsx?$|^test\/support\/paneSetup\.ts$/;
const inFunction = (node: ts.Node): boolean => node.parent !== undefined && (ts.isFunctionLike(node.parent) || inFunction(node.parent));

it("a module that tests share registers nothing with jest while it is loaded: the next file of tests would not have it", () => {
  const shared = sourcesUnder("test").filter(({ file }) => !LOADED_ANEW.test(file));
  expect(shared.length).toBeGreaterThan(20);
  const registered = shared.flatMap(({ file, tree }) => [...nodesOf(tree)].flatMap((node) => (ts.isCallExpression(node) && REGISTERS.has(node.expression.getText(tree)) && !inFunction(node) ? [`${file}: ${node.expression.getText(tree)}`] : [])));
  expect(registered).toEqual([]);
});
