/** The sheets that are made only where they are needed: 上年, 审核说明 and 暂存, with something on them. */
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import type { Piece, Reading } from "../../src/report/types";
import { lastSheet } from "../../src/sheets/lastSheet";
import { notesSheet } from "../../src/sheets/notesSheet";
import { parkedSheet, type ParkedItem } from "../../src/sheets/parkedSheet";
import { PARKED_FIRST_ROW } from "../../src/sheets/parkedPlaces";
import { textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";
import { somePieces } from "../support/reports";
import { TOY } from "../support/toy";
import { planText } from "./planText";

/** One figure in seven blank, one words, the others numbers. */
const readingOf = (i: number): Reading => (i % 7 === 1 ? BLANK : i % 7 === 2 ? { kind: "text", text: "无" } : number(i));
const lastOf = (edition: Edition, pieces: readonly Piece[]): LastYear => ({
  edition, year: edition.firstYear, unit: "某街道办事处", titleName: "某街道", pieces,
  figures: new Map(edition.tables.flatMap((t) => t.figures).map(({ id }, i): [FigureId, Reading] => [id, readingOf(i)])),
});
/** A paragraph that takes more than a row, one that goes on, and one under another heading. */
function toyPieces(): readonly Piece[] {
  const [first] = somePieces(TOY);
  return [{ ...first!, content: "公开工作扎实推进。".repeat(90) }, { ...first!, content: "还有，" }, { ...first!, startsParagraph: false, content: "没有完。" }, { ...first!, part: "b", content: "乙的话。" }];
}
const last = (edition: Edition, from: Edition): string => planText(lastSheet(edition, lastOf(from, from === TOY ? toyPieces() : somePieces(from)), new Map(), textBlocks(edition, somePieces(edition))).plan);

const PARKED: readonly ParkedItem[] = [
  { when: "2025-01-17 10:32", why: "换格式", from: "旧版 表二“收到”甲", stood: { kind: "number", value: 3 } },
  { when: "2025-01-17 10:32", why: "换格式", from: "旧版文字“引言”", stood: { kind: "text", text: "从前的话" } },
];
const GOT = figureId("t1.got.a");
const EXPLAINED = { key: "TOY-BAL/a", said: "收到与办结不等", why: "年底收到", who: "李某", date: "2026年1月5日" };

/** By file name under `test/goldens/plans`. */
export const goldenOnDemand = (): readonly (readonly [string, string])[] => [
  ["2021/last.txt", last(EDITION_2021, EDITION_2021)],
  ["2021/last-of-2019.txt", last(EDITION_2021, EDITION_2019)],
  ["toy/last.txt", last(TOY, TOY)],
  ["toy/parked.txt", planText(parkedSheet(TOY, PARKED, new Map()))],
  ["toy/parked-added.txt", planText(parkedSheet(TOY, PARKED.slice(1), new Map(), PARKED_FIRST_ROW + 4))],
  ["toy/notes.txt", planText(notesSheet(TOY, [
    { explanation: { ...EXPLAINED, tied: [{ kind: "figure", figure: GOT, value: number(3) }] }, words: { table: "表二", item: "收到", column: "甲", remark: "问过" } },
    { explanation: undefined, words: { why: "自己写的" } },
  ], new Map(), undefined).plan)],
];
