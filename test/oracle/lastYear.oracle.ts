/** 上年 in a saved workbook, with nobody but LibreOffice to work it out: the rules between the years watch without the add-in. */
import type { LastYear } from "../../src/report/lastYear";
import { yearVerdicts } from "../../src/report/yearVerdicts";
import { VERDICT } from "../../src/sheets/checkLines";
import { LAST_COLUMN, LAST_NAME, LAST_SUMMARY } from "../../src/sheets/lastPlaces";
import { TEXT_VERDICT } from "../../src/sheets/lastTexts";
import { SAYS } from "../../src/sheets/verdictSigns";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition, FigureId } from "../../src/statute/types";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { editionOf, publishedFigures } from "../support/reports";
import { compareFormulas, sheetNamed, storedIn, valuesOf, type Calculated } from "./formulaValues";
import { recalculated } from "./libreOffice";

const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;
const COPIED = "主动公开的力度还不够，业务培训少。";
const PAIRS = [["2021 after 2021", EDITION_2021, "pt_region_2021"], ["2019 after 2019", EDITION_2019, "pt_build_2019"], ["2021 after 2019", EDITION_2021, "pt_region_2019"], ["2019 after 2021", EDITION_2019, "pt_build_2024"]] as const;

/** With last year's report taken, and this year's own figures those that follow from it. */
async function followingDesk(edition: Edition, id: string): Promise<Desk> {
  const desk = await openDesk({ edition });
  const [section] = edition.rules.flatMap((rule) => (rule.kind === "sameText" ? rule.sections : []));
  const pieces: LastYear["pieces"] = [{ section: section!, part: "", kind: "text", startsParagraph: true, content: COPIED }];
  desk.outside = importedOf(editionOf(id), publishedFigures(id), { year: 2023, unit: FORM.unit, pieces });
  await desk.app.readSource(PASTED, "last");
  await desk.app.takeLastYear();
  await desk.calm();
  for (const { rule, compared, expected } of yearVerdicts(desk.state.report!)) {
    if (rule.carries) continue;
    for (const own of [...compared.plus, ...compared.minus]) desk.type(own, "0");
    desk.type(compared.figure, String(expected));
  }
  await desk.app.recheck();
  return desk;
}

const summaryIn = (book: Calculated) => valuesOf(book, LAST_NAME)(LAST_SUMMARY.row, LAST_SUMMARY.column);
const verdictsIn = (book: Calculated) => [...sheetNamed(book, LAST_NAME).cells.keys()].flatMap((row) => {
  const said = valuesOf(book, LAST_NAME)(row, LAST_COLUMN.verdict);
  return typeof said === "string" ? [said] : [];
});

test.each(PAIRS)("LibreOffice says on 上年 what the check says, when last year is followed and when it is not (%s)", async (_words, edition, id) => {
  const follows = await followingDesk(edition, id);
  const planted = await followingDesk(edition, id);
  const broken = yearVerdicts(planted.state.report!).filter(({ compared }) => !compared.figure.endsWith(".total"));
  const wrong: readonly FigureId[] = [...new Set(broken.map(({ compared }) => compared.figure))];
  for (const [i, figure] of wrong.entries()) planted.type(figure, String(9000 + i));
  planted.typeText("五", COPIED);
  await planted.app.recheck();
  const desks = [follows, planted];
  const theirs = await Promise.all((await recalculated(await Promise.all(desks.map((desk) => desk.model.save())))).map(storedIn));
  for (const [i, desk] of desks.entries()) {
    const verdicts = yearVerdicts(desk.state.report!);
    expect(verdicts.length).toBeGreaterThanOrEqual(7);
    const kept = verdictsIn(theirs[i]!).filter((said) => Object.values<string>(VERDICT).includes(said));
    expect(kept).toEqual(verdicts.map(({ state }) => VERDICT[state]));
    expect(compareFormulas(desk.model.book, theirs[i]!).different).toEqual([]);
  }
  expect([summaryIn(theirs[0]!), yearVerdicts(follows.state.report!).map(({ state }) => state)]).toEqual([`${SAYS.done} 与去年对得上`, yearVerdicts(follows.state.report!).map(() => "holds")]);
  expect(verdictsIn(theirs[1]!)).toContain(TEXT_VERDICT.alike);
  expect(summaryIn(theirs[1]!)).toMatch(new RegExp(`^${SAYS.wrong} 与去年不符 \\d+ 条 · 与去年雷同 1 个部分$`));
}, 240_000);
