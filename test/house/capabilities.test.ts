import { CAPABILITIES, FLOOR, type Capability } from "../../src/excel/capabilities";
import { usesIn, type Use } from "./requirementSets";

const uses = usesIn("src/excel").filter(({ set }) => set.startsWith("Excel"));
const table: readonly Capability[] = Object.values(CAPABILITIES);
const minor = (version: string): number => Number(version.split(".")[1]);
const told = ({ member, set, version, place }: Use): string => `${place} uses ${member} (${set} 1.${version})`;

describe("the capability table", () => {
  it("sees the APIs in use", () => {
    expect(new Set(uses.map(({ member }) => member)).size).toBeGreaterThan(40);
    expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(["Range.formulas", "PageLayout.setPrintMargins", "RangeFormat.wrapText", "WorksheetCollection.onChanged"]));
  });

  it("has a row for every API beyond the floor", () => {
    const named = new Set(table.flatMap(({ members }) => members));
    const beyond = uses.filter(({ set, version }) => set !== FLOOR.set || version > minor(FLOOR.version));
    expect(beyond.filter(({ member }) => !named.has(member)).map(told)).toEqual([]);
  });

  it("names for each row the requirement set that Microsoft names, and an API that is in use", () => {
    const rows = table.flatMap(({ set, version, members }) => members.map((member) => ({ member, set, version: minor(version) })));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(uses.filter(({ member }) => member === row.member).map(({ member, set, version }) => ({ member, set, version }))).toContainEqual(row);
  });

  it("uses nothing that only Excel on the web or only desktop Excel has", () => {
    expect(uses.filter(({ set }) => set !== "ExcelApi").map(told)).toEqual([]);
  });
});
