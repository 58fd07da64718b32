/** States of the application as the pane meets them, made by hand over any edition; what is found comes from the real check. */
import type { AppState } from "../../../src/app/state";
import { check } from "../../../src/report/check";
import type { Meta, Piece, Reading, Report } from "../../../src/report/types";
import type { Edition, FigureId } from "../../../src/statute/types";
import { TOY } from "./toyEdition";

export const META: Meta = { unit: "东街玩具店", titleName: "东街店", selfName: "本店", officeKind: "shop", year: 2025, contact: "", date: { year: 2026, month: 1, day: 20 }, dateText: "2026年1月20日", localDeadline: { year: 2026, month: 1, day: 26 }, state: "草稿" };

export interface ReportParts {
  readonly edition?: Edition;
  /** A number, a text, or null for an error value; what is not named stays blank. */
  readonly cells?: Readonly<Record<string, number | string | null>>;
  readonly meta?: Partial<Meta>;
  readonly pieces?: readonly Piece[];
  readonly overwritten?: readonly FigureId[];
  readonly unreadable?: readonly string[];
}

export function reportOf({ edition = TOY, cells = {}, meta = {}, pieces, overwritten = [], unreadable = [] }: ReportParts = {}): Report {
  const reading = (value: number | string | null | undefined): Reading =>
    value === undefined ? { kind: "blank" } : value === null ? { kind: "error", text: "#REF!" } : typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
  const written = edition.sections.filter((s) => s.kind === "narrative" && s.required).map((s): Piece => ({ section: s.id, part: "", kind: "text", startsParagraph: true, content: "已经写好，已发出收费通知，未收取信息处理费。" }));
  return {
    edition,
    meta: { ...META, ...meta },
    figures: new Map(edition.tables.flatMap((t) => t.figures.map((f): [FigureId, Reading] => [f.id, reading(cells[f.id])]))),
    readable: new Set(edition.tables.map((t) => t.id).filter((id) => !unreadable.includes(id))),
    overwritten: new Set(overwritten),
    pieces: pieces ?? written,
  };
}

export function stateOf(parts: ReportParts = {}, change: Partial<AppState> = {}): AppState {
  const report = reportOf(parts);
  return {
    revision: 1, phase: { kind: "report" }, busy: undefined, outcome: undefined, outcomeCount: 0, edition: report.edition, editions: [report.edition], fileName: "年报2025.xlsx",
    report, check: check(report), damage: [], protectedSheets: [], readOnly: false, live: true, waitingForEdit: false, cursor: { figure: undefined, key: undefined }, printed: { kind: "none", handEdits: undefined }, undoableZeros: 0, incoming: undefined, undoableImport: 0, undoableRepair: 0, undoableTexts: 0, undoableSentence: false, toRefill: [],
    validation: undefined, record: "none", voidedBy: [], deadline: { statutory: { year: 2026, month: 1, day: 31 }, local: { year: 2026, month: 1, day: 26 }, daysLeft: 9 }, today: { year: 2026, month: 1, day: 17 },
    ...change,
  };
}

export function blankState(change: Partial<AppState> = {}, edition: Edition = TOY): AppState {
  return stateOf({ edition }, { phase: { kind: "blank", fileName: "年报2025.xlsx", sheets: ["封面", "文字", ...edition.tables.map((t) => t.sheetName), "校验", "年度报告", "校验记录"] }, report: undefined, check: undefined, deadline: undefined, live: false, ...change });
}
