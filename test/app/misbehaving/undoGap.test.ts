/** What a coauthor entered in the gap between a command's read and its write stands again once the command is taken back. */
import type { Outcome } from "../../../src/app/state";
import type { WorkbookModel } from "../../../workbench/model/model";
import type { Desk } from "../../support/app";
import { runs } from "../../support/runs";
import { OWN_SHEET, typeAt } from "./support/base";
import { courseOf, ready } from "./support/course";
import { meanwhile } from "./support/meanwhile";
import { entriesOf } from "./support/picture";
import { USE_CASES, type Command, type UseCase } from "./support/useCases";

const UNDO: Partial<Record<Command, { readonly undo: (desk: Desk) => Promise<void>; readonly comesTo: Outcome["kind"] }>> = {
  zeroFill: { undo: ({ app }) => app.undoZeroFill(), comesTo: "zeroFillUndone" },
  applyRepair: { undo: ({ app }) => app.undoRepair(), comesTo: "repairUndone" },
  setTexts: { undo: ({ app }) => app.undoSetTexts(), comesTo: "textsSetUndone" },
  takeImported: { undo: ({ app }) => app.undoImport(), comesTo: "importUndone" },
  takeLastYear: { undo: ({ app }) => app.undoImport(), comesTo: "importUndone" },
  insertSentence: { undo: ({ app }) => app.undoSentence(), comesTo: "sentenceUndone" },
  freezeSentences: { undo: ({ app }) => app.undoSentence(), comesTo: "sentenceUndone" },
  explain: { undo: ({ app }) => app.undoExplain(), comesTo: "explainUndone" },
  unexplain: { undo: ({ app }) => app.undoExplain(), comesTo: "explainUndone" },
};
/** On a sheet that is only being made nobody has entered anything. */
const NEW_SHEET = "the first time";
const CASES = Object.entries(UNDO).flatMap(([command, { undo, comesTo }]) => USE_CASES[command as Command].filter(({ how }) => how !== NEW_SHEET).map((useCase) => ({ name: useCase.how === undefined ? command : `${command}: ${useCase.how}`, useCase, undo, comesTo })));

const TEXTS = "文字 ";
const NOTES = "审核说明";

/** What people entered: figures by their cells, texts in their order. */
function standing(desk: Desk, model: WorkbookModel): readonly string[] {
  const entries = [...entriesOf(model, desk.edition, [OWN_SHEET, NOTES])].filter(([place]) => !place.startsWith(`${NOTES} 0,`));
  const texts = entries.filter(([place]) => place.startsWith(TEXTS)).sort(([a], [b]) => rowOf(a) - rowOf(b)).map(([, content]) => content);
  return [...entries.filter(([place]) => !place.startsWith(TEXTS)).map((entry) => entry.join(" ")).sort(), ...texts];
}
const rowOf = (place: string): number => Number(place.slice(TEXTS.length).split(",")[0]);

/** Cells that hold something else afterwards, and are in the same place. */
async function writtenBy(useCase: UseCase, desk: Desk): Promise<readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly after: string }[]> {
  const { before, after } = await courseOf(useCase);
  const [was, is] = [before, after].map((model) => entriesOf(model, desk.edition, [NOTES]));
  return [...new Set([...was!.keys(), ...is!.keys()])].filter((place) => was!.get(place) !== is!.get(place)).map((place) => {
    const [sheet, row, column] = /^(.*) (\d+),(\d+)$/u.exec(place)!.slice(1);
    return { sheet: sheet!, row: Number(row), column: Number(column), after: is!.get(place) ?? "" };
  });
}

const ENTRIES: readonly (readonly [string, (after: string) => string | undefined])[] = [
  ["a figure", () => "4711"],
  ["nothing", () => ""],
  ["what the command writes", (after) => (after === "" || after.startsWith("=") ? undefined : String(JSON.parse(after)))],
];

describe.each(CASES)("$name, taken back", ({ useCase, undo, comesTo }) => {
  test.each(ENTRIES.filter((_entry, i) => runs(i === 0 ? 1 : 0, 1) > 0))("leaves %s that a coauthor entered while it was writing", async (_what, entry) => {
    const probe = await ready(useCase);
    const all = (await writtenBy(useCase, probe)).filter(({ sheet, row, column }) => probe.model.sheets.some((s) => s.name === sheet) && !probe.model.cell(probe.sheet(sheet), row, column).text.startsWith("#"));
    expect(all).not.toEqual([]);
    const { batches } = await courseOf(useCase);
    // The first, one in the middle and the last: they may be of different kinds.
    const most = [all[0], all[all.length >> 1], all[all.length - 1]];
    for (const at of new Set(runs(0, 1) > 0 ? most : most.slice(-1))) {
      const text = at && entry(at.after);
      if (!at || text === undefined) continue;
      const desk = await ready(useCase);
      let stood: readonly string[] = [];
      meanwhile(desk, batches.map(({ writes }) => writes).lastIndexOf(true), () => {
        typeAt(desk, at.sheet, at.row, at.column, text);
        stood = standing(desk, desk.model);
      });
      await useCase.give(desk);
      await desk.calm();
      await undo(desk);
      expect([at, desk.state.outcome?.kind]).toEqual([at, comesTo]);
      expect([at, standing(desk, desk.model)]).toEqual([at, stood]);
    }
  });
});
