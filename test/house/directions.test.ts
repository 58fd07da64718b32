import { importsOf, type Import } from "./imports";
import { sourcesUnder } from "./sources";

/**
 * Which folders of src/ each may import, beside itself. `types`: only types of it.
 * statute ← report ← sheets ← app; excel and files implement ports of app; entry points wire them; nothing imports taskpane.
 */
const MAY: Readonly<Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>> = {
  statute: { all: [] },
  report: { all: ["statute"] },
  sheets: { all: ["statute", "report", "locales"] },
  app: { all: ["statute", "report", "sheets"] },
  excel: { all: ["statute", "report", "sheets", "app"] },
  files: { all: ["statute", "report", "sheets", "app"] },
  locales: { all: ["statute", "report"], types: ["sheets", "app"] },
  taskpane: { all: ["statute", "report", "sheets", "app", "excel", "files", "locales", "commands"] },
  commands: { all: ["statute", "report", "sheets", "app", "excel", "files", "locales"] },
  cli: { all: ["statute", "report", "sheets", "app", "files", "locales"] },
};
const PURE = ["statute", "report", "sheets", "app", "excel", "locales", "commands"];

const imports = sourcesUnder("src").flatMap(importsOf);
const folderOf = (file: string): string => file.split("/")[1] ?? "";
const told = ({ from, what }: Import): string => `${from} imports ${what}`;

function allowed({ from, what, typeOnly }: Import): boolean {
  const [own, other] = [folderOf(from), folderOf(what)];
  const may = MAY[own];
  if (!what.startsWith("src/") || !may) return false;
  return own === other || may.all.includes(other) || (typeOnly && (may.types ?? []).includes(other));
}

describe("the house", () => {
  it("has only the folders that the architecture names", () => {
    expect([...new Set(sourcesUnder("src").map(({ file }) => folderOf(file)))].filter((folder) => !MAY[folder])).toEqual([]);
  });

  it("imports in the directions that the architecture names", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ ours }) => ours).filter((found) => !allowed(found)).map(told)).toEqual([]);
  });

  it("keeps everything but the pane free of packages", () => {
    expect(imports.filter(({ ours, from }) => !ours && PURE.includes(folderOf(from))).map(told)).toEqual([]);
  });

  it("shows its own parts to the workbench as a built page only, and takes nothing from it", () => {
    const workbench = sourcesUnder("workbench").flatMap(importsOf);
    expect(workbench.length).toBeGreaterThan(10);
    expect(workbench.filter(({ what }) => what.startsWith("src/")).map(told)).toEqual([]);
    expect(imports.filter(({ what }) => what.startsWith("workbench/")).map(told)).toEqual([]);
  });

  it("has no barrels: no file only passes on what others export", () => {
    const barrels = sourcesUnder("src").filter(({ tree }) => tree.statements.length > 1 && tree.statements.every((statement) => /^export (?:type )?(?:\*|\{)[^;]* from /s.test(statement.getText(tree))));
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });
});
