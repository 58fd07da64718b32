/** What the texts say decides between cells that are equally likely, and only by what it says. */
import { formOf } from "../../../src/report/form";
import { number } from "../../../src/report/reading";
import { faultsOf } from "../../../src/report/repair/faults";
import type { Piece, Report } from "../../../src/report/types";
import { figureId } from "../../../src/statute/ids";
import type { FigureId } from "../../../src/statute/types";
import { withFigure, withTotals } from "../../support/reports";
import { whole } from "./whole";

const base = whole("pt_build_2024");
const valueOf = (figure: FigureId): number => (base.figures.get(figure) as { value: number }).value;
const said = (row: string): number => valueOf(figureId(`t3.${row}.total`));
const section = base.edition.sections.find((s) => s.kind === "narrative" && s.parts.length > 1)!;
const told: Piece = { section: section.id, part: section.parts[1]!.id, kind: "text", startsParagraph: true, content: `新收政府信息公开申请${said("new")}件，上年结转${said("carry_in")}件，办结${said("r7")}件，结转下年度${said("carry_out")}件。` };
const cells = base.edition.tables[1]!.figures.map(({ id }) => id).filter((id) => id.endsWith(".natural") && !formOf(base.edition).definitions.has(id));
const wrong = (figure: FigureId, pieces: readonly Piece[]): Report => withTotals(withFigure({ ...base, pieces: [...base.pieces, ...pieces] }, figure, number(valueOf(figure) + 7)));

test.each(cells)("a cell that is too large is among the first where the text says the true totals, as equal of all of which it says the same: %s", (figure) => {
  const [fault, ...others] = faultsOf(wrong(figure, [told]));
  expect(others).toEqual([]);
  const first = fault!.proposals.filter(({ rank }) => rank === 1);
  expect(first.map(({ changes }) => changes[0]!.figure)).toContain(figure);
  // The text is right: what it speaks against is not among them, and what it says nothing against is.
  expect(first.flatMap(({ brings }) => brings)).toEqual([]);
  const without = faultsOf(wrong(figure, []))[0]!.proposals.filter(({ rank }) => rank === 1).map(({ key }) => key);
  const quiet = fault!.proposals.filter(({ key, brings }) => without.includes(key) && brings?.length === 0 && first[0]!.settles.length === fault!.proposals.find((p) => p.key === key)!.settles.length);
  expect(quiet.map(({ rank }) => rank)).toEqual(quiet.map(() => 1));
});

test("texts as long as they come leave the proposals there at once", () => {
  const long = Array.from({ length: 12 }, (_, i): Piece => ({ ...told, content: `${"加强政府信息管理，健全审核发布机制，全年召开专题会议3次，培训120人次。".repeat(8)}第${i + 1}段。${told.content}` }));
  const times = cells.map((figure) => {
    const report = { ...wrong(figure, long), last: { edition: base.edition, year: 2023, unit: "", titleName: "", figures: base.figures, pieces: long } };
    let least = Infinity;
    for (let attempt = 0; attempt < 6 && least > 50; attempt++) {
      const start = process.cpuUsage();
      faultsOf(report);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  });
  process.stdout.write(`proposals beside long texts: worst ${Math.max(...times).toFixed(1)} ms\n`);
  expect(times.filter((time) => time > 50)).toEqual([]);
});
