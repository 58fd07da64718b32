import { check } from "../../src/report/check";
import { number } from "../../src/report/reading";
import type { Piece, Report } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { worklist } from "../../src/taskpane/worklist";
import { reportOf, somePieces } from "../support/reports";

const section = EDITION_2021.sections.find((s) => s.kind === "narrative" && s.parts.length > 0)!;
const piece = (content: string): Piece => ({ section: section.id, part: section.parts[0]!.id, kind: "text", startsParagraph: true, content });
const figures = new Map(EDITION_2021.tables.flatMap((t) => t.figures.map((f) => [f.id, number(0)] as const)));
const report = (...texts: readonly string[]): Report => reportOf(figures, { pieces: [...texts.map(piece), ...somePieces(EDITION_2021)] });
const items = (of: Report) => worklist(check(of), EDITION_2021).flatMap(({ key, subject }) => ("finding" in subject && "piece" in subject.finding.detail ? [{ key, seen: subject.finding.detail.seen }] : []));

test("what is open of the list stays open under the same words when a paragraph is put in above them", () => {
  const before = items(report("收到××件。", "办结×××件。"));
  expect(before.map(({ seen }) => seen)).toEqual(["收到××件。", "办结×××件。"]);
  expect(items(report("本街道重视此项工作。", "收到××件。", "办结×××件。"))).toEqual(before);
});

test("no two items of the list are the same one, though two paragraphs read the same", () => {
  const keys = items(report("收到××件。", "收到××件。", "收到××件。")).map(({ key }) => key);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(3);
});
