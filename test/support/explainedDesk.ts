/** A report in the workbench with everything explained that can be: over figures, last year's figures, particulars and texts. */
import fc from "fast-check";
import { explainable } from "../../src/report/explanations";
import { yearVerdicts } from "../../src/report/yearVerdicts";
import { LAST_COLUMN, LAST_NAME } from "../../src/sheets/lastPlaces";
import { TEXT_COLUMNS, TEXT_NAME } from "../../src/sheets/textSheet";
import type { Edition, FigureId } from "../../src/statute/types";
import { FORM, openDesk, type Desk } from "./app";
import { importedOf } from "./imported";
import { publishedFigures, publishedIds } from "./reports";

const SAME = "公开的主动性还不够，内容更新不及时，业务培训少。";

export async function explainedDesk(edition: Edition): Promise<Desk> {
  const desk = await openDesk({ edition });
  const [section] = edition.rules.flatMap((rule) => (rule.kind === "sameText" ? rule.sections : []));
  desk.outside = importedOf(edition, publishedFigures(publishedIds(edition.id)[0]!), { year: FORM.year - 1, unit: FORM.unit, pieces: [{ section: section!, part: "", kind: "text", startsParagraph: true, content: SAME }] });
  await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "last");
  await desk.app.takeLastYear();
  await desk.calm();
  for (const { compared, rule } of yearVerdicts(desk.state.report!)) {
    if (rule.carries || compared.figure.endsWith(".total")) continue;
    for (const id of [...compared.plus, ...compared.minus]) desk.type(id, "0");
    desk.type(compared.figure, "4711");
  }
  desk.type("t3.carry_in.natural", "77");
  desk.typeText("五、", SAME);
  desk.typeCover("date", `${FORM.year + 1}-3-1`);
  await desk.calm();
  for (const { key } of desk.state.check!.findings.filter(explainable)) await desk.app.explain(key, { who: "张三", why: "已核对台账" });
  await desk.calm();
  return desk;
}

export interface MadeChange {
  readonly words: string;
  readonly make: () => void;
  readonly back: () => void;
}

/** Something typed where an explanation looks, and what puts it back. */
export function changes(desk: Desk): fc.Arbitrary<MadeChange> {
  const tied = desk.state.report!.explanations!.flatMap((e) => e.tied);
  const type = (sheet: string, row: number, column: number, text: string): void => {
    const answer = desk.model.type(desk.sheet(sheet), row, column, text);
    if (!answer.ok) throw new Error(answer.message);
  };
  const rowsOf = (sheet: string, column: number, wanted: string): number => {
    const row = Array.from({ length: 500 }, (_, i) => i).find((i) => String(desk.model.cell(desk.sheet(sheet), i, column).value) === wanted);
    if (row === undefined) throw new Error(`no ${wanted} on ${sheet}`);
    return row;
  };
  const values = fc.constantFrom("", "0", "5", "-2", "2.5", "无", "'77", "#N/A", "4711", "999999999999999");
  const figure = (id: FigureId): fc.Arbitrary<MadeChange> => values.map((text) => {
    const { value, formula } = desk.cell(id);
    return { words: `${id} ${text}`, make: () => desk.type(id, text), back: () => desk.type(id, formula ?? String(value ?? "")) };
  });
  const last = (id: FigureId): fc.Arbitrary<MadeChange> => values.map((text) => {
    const row = rowsOf(LAST_NAME, LAST_COLUMN.mark, id);
    const { value } = desk.model.cell(desk.sheet(LAST_NAME), row, LAST_COLUMN.last);
    return { words: `${LAST_NAME} ${id} ${text}`, make: () => type(LAST_NAME, row, LAST_COLUMN.last, text), back: () => type(LAST_NAME, row, LAST_COLUMN.last, String(value ?? "")) };
  });
  const date: fc.Arbitrary<MadeChange> = fc.constantFrom("2025-3-2", "2025-3-1", "", "三月", "2025-1-2").map((text) => ({ words: `date ${text}`, make: () => desk.typeCover("date", text), back: () => desk.typeCover("date", `${FORM.year + 1}-3-1`) }));
  const row = rowsOf(TEXT_NAME, TEXT_COLUMNS.content, SAME);
  const texts: fc.Arbitrary<MadeChange> = fc.constantFrom("", `\u3000\u3000${SAME}`, `${SAME} `, SAME.replace("少", "多"), SAME.slice(1), "'=1+1").map((text) => ({ words: `text ${text}`, make: () => type(TEXT_NAME, row, TEXT_COLUMNS.content, text), back: () => type(TEXT_NAME, row, TEXT_COLUMNS.content, SAME) }));
  const figures = [...new Set(tied.flatMap((t) => (t.kind === "figure" ? [t.figure] : [])))];
  const lasts = [...new Set(tied.flatMap((t) => (t.kind === "last" ? [t.figure] : [])))];
  return fc.oneof(fc.constantFrom(...figures).chain(figure), fc.constantFrom(...lasts).chain(last), date, texts);
}
