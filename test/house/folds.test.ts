import ts from "typescript";
import { nodesOf, placeOf, sourcesUnder, type Source } from "./sources";

const named = (node: ts.JsxAttributeLike, name: string): boolean => ts.isJsxAttribute(node) && node.name.getText() === name;
const folds = ({ tree }: Source): readonly ts.JsxOpeningElement[] => [...nodesOf(tree)].filter(ts.isJsxOpeningElement).filter(({ tagName }) => tagName.getText() === "summary");

describe("what is folded", () => {
  it("can be come to by Tab also in Excel on the web, where Office.js moves the keyboard and knows of a summary by its tabindex only", () => {
    const all = sourcesUnder("src/taskpane").flatMap((source) => folds(source).map((fold) => ({ source, fold })));
    expect(all.filter(({ fold }) => !fold.attributes.properties.some((one) => named(one, "tabIndex"))).map(({ source, fold }) => placeOf(source, fold))).toEqual([]);
    expect(all.length).toBeGreaterThan(5);
  });
});
