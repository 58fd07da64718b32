/** What a person meets more rarely: explanations, copying by hand, a fault of the pane itself. */
import type { AppState, Copied } from "../../../src/app/state";
import { check } from "../../../src/report/check";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { EDITIONS } from "../../../src/statute/editions";
import { figureId } from "../../../src/statute/ids";
import { explainedReport } from "../../support/explained";
import { blankState, reportOf, stateOf } from "../support/states";
import { complete, half, type Shown } from "./states";

const copied: Copied = { what: "word", unit: "东柳街道", year: 2025, tables: 3, draft: true, handEdits: 0 };
const at = { year: 2026, month: 1, day: 17, hour: 10, minute: 32 };
const explained = explainedReport(reportOf(half));
/** The same explanations, over figures that are others by now. */
const lapsed = { ...reportOf({ ...half, meta: { ...half.meta, date: { year: 2026, month: 2, day: 9 }, dateText: "2026年2月9日" } }), explanations: explained.explanations ?? [] };
const explanations = (report: typeof explained, change: Partial<AppState> = {}): AppState => ({ ...stateOf(half), report, check: check(report), ...change });
const total = figureId("t3.new.total");

export const TROUBLES: Readonly<Record<string, Shown>> = {
  startEditions: { state: blankState({ editions: EDITIONS }, EDITION_2021) },
  startReadOnly: { state: blankState({ readOnly: true }, EDITION_2021) },
  explained: { state: explanations(explained, { outcome: { kind: "explained", sheet: "审核说明", added: true }, outcomeCount: 1 }) },
  lapsedWords: { state: explanations(lapsed) },
  explainedCheck: { state: explanations(explained), tab: "check" },
  idle: { state: explanations({ ...reportOf(complete), explanations: explained.explanations ?? [] }), tab: "check" },
  faulty: { state: stateOf({ ...complete, cells: { ...complete.cells, "t3.new.natural": 11, "t3.r1.natural": 11, "t3.r7.natural": 11, "t3.r1.total": 11, "t3.r7.total": 11, "t3.new.total": 0 } }) },
  repaired: { state: stateOf(complete, { outcome: { kind: "repaired", changes: [{ figure: total, before: { kind: "number", value: 0 }, after: { kind: "number", value: 11 } }], formulas: 1 }, outcomeCount: 1, undoableRepair: 1 }) },
  mark: { state: stateOf(half, { damage: [{ kind: "mark", key: "t2", sheet: "二 主动公开", found: "5" }] }) },
  links: { state: stateOf(half, { damage: [{ kind: "links", key: "checks", sheet: "校验", sheets: ["校验"] }, { kind: "duplicate", key: "t3", sheet: "三 申请办理", others: ["三 申请办理 (2)"] }] }) },
  notFetched: { state: stateOf(half, { outcome: { kind: "refused", command: "generate", reason: { kind: "notFetched" } }, outcomeCount: 1 }), tab: "check" },
  overtaken: { state: stateOf(half, { outcome: { kind: "overtaken", besides: { kind: "zeroFilled", cells: 18 }, cells: [
    { sheet: "三 申请办理", address: "E12", lost: { kind: "number", value: 8 }, now: { kind: "number", value: 0 } },
    { sheet: "三 申请办理", address: "F12", lost: { kind: "text", text: "无" }, now: { kind: "number", value: 0 } },
  ] }, outcomeCount: 1 }) },
  copied: { state: stateOf(half, { outcome: { kind: "copied", ...copied }, outcomeCount: 1 }), tab: "check" },
  copyText: { state: stateOf(half, { outcome: { kind: "copyByHand", ...copied, what: "findings", clip: { text: "1. 【必改】表三 自然人不平，差 2 件。\n".repeat(12) } }, outcomeCount: 1 }), tab: "check" },
  copyMarkup: { state: stateOf(half, { outcome: { kind: "copyByHand", ...copied, clip: { text: "一、总体情况", html: "<h1>一、总体情况</h1><p>2025年，本街道主动公开政府信息 126 条。</p>" } }, outcomeCount: 1 }), tab: "check" },
  lost: { state: stateOf(complete, { printed: { kind: "stale", handEdits: 0, lostLinks: true }, validation: { at, passed: true, changed: [] } }), tab: "check" },
  toRefill: { state: stateOf(half, { toRefill: EDITION_2021.tables[1]!.figures.slice(0, 12).map(({ id }) => id) }), dialog: "zeroFill" },
  broken: { state: stateOf(half, { cursor: { figure: "t9.no.such" as never, key: "t9" } }) },
};
