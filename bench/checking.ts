/** How long a check takes, beside the formulas that say the same in the workbook itself. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { writeReport } from "../src/files/xlsx/writeReport";
import { check } from "../src/report/check";
import { formOf } from "../src/report/form";
import { number } from "../src/report/reading";
import type { Report } from "../src/report/types";
import { fixedSheets } from "../src/sheets/workbook";
import type { FigureId } from "../src/statute/types";
import { recalculated } from "../test/oracle/libreOffice";
import { publishedIds, publishedReport } from "../test/support/reports";
import { Calculator } from "../workbench/model/calculator";
import { Draft } from "../workbench/model/draft";
import { openFile } from "../workbench/model/openFile";
import { median, timed, timedAsync } from "./median";
import type { Measured } from "./rows";

const ROUNDS = 300;
/** What the first section may be long, in characters. */
const LENGTH = 1_000;
/** LibreOffice starts once for so many. */
const BATCH = 40;
/** No figure of these reports: from here on each round types another. */
const UNLIKELY = 5_000;

/** Published prose, the office's own first, under the headings of the first section. */
function saying(ids: readonly [string, ...string[]]): Report {
  const report = publishedReport(ids[0]);
  const section = report.edition.sections.find((s) => s.kind === "narrative" && s.parts.length > 0)!;
  const lines = ids.flatMap((id) => readFileSync(path.join(__dirname, `../test/fixtures/texts/${id}.txt`), "utf8").split("\n")).filter((line) => line.length > 20 && !/^[#\t]|\t/u.test(line)).map((line) => line.replace(/^【叙述】/u, ""));
  const contents: string[] = [];
  for (const line of lines) {
    const left = LENGTH - contents.join("").length;
    if (left > 0) contents.push(line.slice(0, left));
  }
  return { ...report, pieces: contents.map((content, i) => ({ section: section.id, part: section.parts[i % section.parts.length]!.id, kind: "text", startsParagraph: true, content })) };
}

/** Nothing may have been checked before in this process: it begins with a check that nothing has warmed up. */
export async function benchChecking(): Promise<Measured> {
  const report = saying(["pt_region_2022", "dongliu_2024"]);
  const first = timed(() => check(report));
  const figure = tiedInput(report);
  const after = (change: (round: number) => Report): number =>
    median(Array.from({ length: ROUNDS }, (_, round) => {
      const one = change(round);
      return timed(() => check(one));
    }));
  const formulas = await benchFormulas(report, figure);
  return {
    checkFirst: { ours: first, beside: formulas.first },
    checkFigure: { ours: after((round) => ({ ...report, figures: new Map([...report.figures, [figure, number(UNLIKELY + round)]]) })), beside: formulas.changed },
    checkParagraph: { ours: after((round) => ({ ...report, pieces: report.pieces.map((piece, i) => (i === 0 ? { ...piece, content: `${piece.content}${round}` } : piece)) })) },
    checkTexts: { ours: after((round) => ({ ...report, pieces: report.pieces.map((piece) => ({ ...piece, content: `${piece.content}第${round}次。` })) })) },
    checkPublished: { ours: published(), beside: await libreOffice() },
  };
}

/** An input that a rule ties. */
function tiedInput(report: Report): FigureId {
  const inputs = new Set([...fixedSheets(report.edition).tables.values()].flatMap((table) => [...table.inputs.keys()]));
  return formOf(report.edition).identities.flatMap(({ identity }) => [...identity.left, ...identity.right]).find((id) => inputs.has(id))!;
}

async function benchFormulas(report: Report, figure: FigureId) {
  const { state } = await openFile(await writeReport(report));
  const calculator = new Calculator(undefined);
  const first = timed(() => calculator.calculate(state));
  const { key, row, column } = fixedSheets(report.edition).places.get(figure)!;
  const name = report.edition.tables.find(({ id }) => id === key)!.sheetName;
  const sheet = state.order.find((id) => state.sheets.get(id)!.name === name)!;
  let now = state;
  const changed = median(Array.from({ length: 20 }, (_, round) => {
    const draft = new Draft(now);
    draft.edit(sheet).setContent(row, column, { value: UNLIKELY + round });
    draft.note({ kind: "content", sheet, area: { row, column, rows: 1, columns: 1 } });
    now = draft.state();
    return timed(() => calculator.calculate(now));
  }));
  return { first, changed };
}

function published(): number {
  const reports = publishedIds("2021").map(publishedReport);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const report of reports) {
      const from = performance.now();
      check(report);
      times.push(performance.now() - from);
    }
  return median(times);
}

async function libreOffice(): Promise<number> {
  const ids = publishedIds("2021");
  const books = await Promise.all(Array.from({ length: BATCH }, (_, i) => writeReport(publishedReport(ids[i % ids.length]!))));
  return (await timedAsync(() => recalculated(books))) / BATCH;
}
