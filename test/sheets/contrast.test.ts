/** What stands on the sheets can be read: every colour of letters on every ground that it may come to stand on, by WCAG 1.4.3. */
import type { Area, SheetPlan } from "../../src/sheets/plan";
import { EMPTY_META } from "../../src/sheets/readCover";
import { drawSheets } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";

const LEAST = 4.5;
const WHITE = "#FFFFFF";

/** Of 0 to 1, by WCAG's definition. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(ink: string, ground: string): number {
  const [dark, bright] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean => r >= row && r < row + rows && c >= column && c < column + columns;

/** Each pair of ink and ground on a sheet: of every cell as it is drawn, and as each mark would show it. */
function pairs({ area, base, styles, marks }: SheetPlan): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const style = styles.reduce((drawn, { style: next, areas }) => (areas.some((one) => holds(one, row, column)) ? { ...drawn, ...next } : drawn), base);
      // Cells that show nothing whatever they hold.
      if (style.numberFormat === ";;;") continue;
      const [ink, ground] = [style.color ?? "#000000", style.fill ?? WHITE];
      found.add(`${ink} on ${ground}`);
      for (const mark of marks) if (holds(mark.area, row, column)) found.add(`${mark.color ?? ink} on ${mark.fill ?? ground}`);
    }
  return found;
}

describe("colours of the sheets", () => {
  it("are told apart as black and white are, and not where they are the same", () => {
    expect(contrast("#000000", WHITE)).toBeCloseTo(21);
    expect(contrast("#777777", WHITE)).toBeCloseTo(4.48, 2);
    expect(contrast("#1B5E9E", "#1B5E9E")).toBe(1);
  });

  test.each(EDITIONS.map((edition) => [edition.name, edition] as const))("%s: letters stand out from their ground at 4.5 to 1, also where a fault is marked", (_, edition) => {
    const found = new Set([...drawSheets(edition, { meta: EMPTY_META, pieces: [] }, new Map()).values()].flatMap(({ plan }) => [...pairs(plan)]));
    expect(found.size).toBeGreaterThan(8);
    expect([...found].filter((pair) => contrast(pair.slice(0, 7), pair.slice(-7)) < LEAST)).toEqual([]);
  });
});
