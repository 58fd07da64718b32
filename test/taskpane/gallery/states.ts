/** Each state of the pane a person can meet, over the edition in force, to be looked at. */
import type { AppState, Change, HandEdit } from "../../../src/app/state";
import type { CellReceipt, ImportedReport } from "../../../src/report/imported";
import type { Piece, Reading } from "../../../src/report/types";
import { sentenceNow } from "../../../src/report/sentence";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { EDITIONS } from "../../../src/statute/editions";
import type { FigureId } from "../../../src/statute/types";
import type { ViewState } from "../../../src/taskpane/view";
import { blankState, stateOf, type ReportParts } from "../support/states";

const edition = EDITION_2021;
const meta = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", selfName: "本街道", officeKind: "street" };
const inputs = edition.tables.flatMap((t) => t.figures.map((f) => f.id));
const zeros = Object.fromEntries(inputs.map((id) => [id, 0]));

/** Half filled: one column pending, one wrong, a word in a number cell, a date past its limit. */
export const half: ReportParts = {
  edition,
  meta: { ...meta, date: { year: 2026, month: 2, day: 3 } },
  pieces: edition.sections.filter((s) => s.required && s.kind === "narrative").slice(0, 2).map((s) => ({ section: s.id, part: "", kind: "text" as const, startsParagraph: true, content: "2025年，××街道认真贯彻落实。" })),
  cells: {
    ...Object.fromEntries(inputs.filter((id) => id.endsWith(".legal") || id.endsWith(".company")).map((id) => [id, 0])),
    "t3.new.natural": 81, "t3.carry_in.natural": 2, "t3.r1.natural": 60, "t3.r2.natural": 5, "t3.r7.natural": 65,
    "t3.new.legal": 3, "t3.r7.legal": 3, "t3.r1.legal": 3, "t3.carry_out.legal": 1,
    "t3.r3_4.company": "无", "t3.r3_5.company": "１２",
    "t2.lic": 12, "t2.pun": 3.5,
  },
};
export const complete: ReportParts = { edition, meta, cells: zeros };
const edits: readonly HandEdit[] = [
  { row: 7, kind: "changed", before: "2025年，本街道新收政府信息公开申请 81 件，上年结转 2 件；办结 83 件。", after: "2025年，本街道共收到政府信息公开申请 81 件，上年结转 2 件，全部办结。", returnable: true, section: undefined },
  { row: 52, kind: "added", before: "", after: "联系人：王某，电话 0574-00000000", returnable: false, section: undefined },
];
/** A web page of the report, with what a person should look at. */
const imported: ImportedReport = {
  edition, unit: meta.unit, titleName: "东柳街道", year: 2025, date: { year: 2026, month: 1, day: 22 },
  figures: new Map(edition.tables.flatMap((t) => t.figures.map((f, i): [FigureId, Reading] => [f.id, i % 9 === 4 ? { kind: "blank" } : { kind: "number", value: i % 5 }]))),
  pieces: edition.sections.filter((s) => s.kind === "narrative").map((s) => ({ section: s.id, part: s.parts[0]?.id ?? "", kind: "text" as const, startsParagraph: true, content: "2025年，本街道认真贯彻落实条例，主动公开政府信息 126 条。" })),
  receipt: {
    source: "html", name: "年报.html",
    tables: edition.tables.map((t, n) => ({
      table: t.id, found: n !== 2, rows: n === 2 ? 0 : 8, rowsOfForm: 8, read: n === 2 ? 0 : t.figures.length - 4,
      cells: n === 2 ? [] : [
        { figure: t.figures[0]!.id, how: "note", seen: "22（其中修订16件）", value: 22, note: "其中修订16件" },
        { figure: t.figures[1]!.id, how: "refused", seen: "1134", why: "runTogether", readings: 3 },
        { figure: t.figures[2]!.id, how: "notUnderstood", seen: "若干" },
        { figure: t.figures[3]!.id, how: "blank" },
      ],
    })),
    sections: edition.sections.filter((s) => s.kind === "narrative").map((s) => ({ section: s.id, found: true, paragraphs: 1, characters: 31 })),
    remarks: [{ kind: "encoding", encoding: "GBK" }, { kind: "left", characters: 214, begins: "首页 政务公开 办事服务" }],
  },
};
/** A text whose rows ran together, most of them proved by arithmetic. */
const runTogether: ImportedReport = {
  ...imported,
  receipt: {
    ...imported.receipt, source: "text", name: "年报.txt",
    tables: edition.tables.map((t) => ({
      table: t.id, found: true, rows: 28, rowsOfForm: 28, read: t.figures.length,
      cells: t.figures.map((f, i): CellReceipt => (i % 40 < 35 ? { figure: f.id, how: "proved", seen: "1134001", value: i % 5, proof: [{ code: "T3-ROW", instance: 0 }] } : { figure: f.id, how: "refused", seen: "1134", why: "runTogether", readings: 3 })),
    })),
    remarks: [],
  },
};
const at = { year: 2026, month: 1, day: 17, hour: 10, minute: 32 };
const figure = (id: string) => edition.tables.flatMap((t) => t.figures).find((f) => f.id === id)!.id;
const changed: readonly Change[] = [
  { kind: "meta", field: "date", before: "2026年1月20日", after: "2026年1月22日" },
  { kind: "figure", figure: figure("t3.new.natural"), before: { kind: "number", value: 81 }, after: { kind: "number", value: 80 } },
  { kind: "figure", figure: figure("t3.r3_4.company"), before: { kind: "blank" }, after: { kind: "text", text: "无" } },
  { kind: "section", section: edition.sections.find((s) => s.number === "五")!.id, part: "", paragraph: 2, how: "changed", before: "公开的主动性还不够。", after: "公开的主动性还不够，将加强培训。" },
  { kind: "texts", what: "added", pieces: [{ section: edition.sections.find((s) => s.number === "六")!.id, part: "", content: "没有收取信息处理费。" }] },
];
const cursor = { figure: edition.tables[1]!.figures.find((f) => f.id === "t3.r3_4.natural")!.id, key: "t3" };

/** 文字 half written, with a set sentence put in where the cursor stands. */
const [S1, S6] = ["一", "六"].map((number) => edition.sections.find((s) => s.number === number)!.id);
const written = (section: typeof S1, part: string, content: string): Piece => ({ section: section!, part, kind: "text", startsParagraph: true, content });
const [sentence] = edition.sentences!.filter((one) => one.section === S1 && one.part === "request");
const onText = (section: typeof S1, part: string): Partial<AppState> => ({ cursor: { figure: undefined, key: "text", section: section!, part } });
const texts: readonly Piece[] = [
  written(S1, "active", "2025年，本街道主动公开政府信息 126 条。"),
  { section: S1!, part: "request", kind: "live", sentence: sentence!.id, startsParagraph: true, content: sentenceNow(sentence!.id, { edition, figures: new Map(), meta: { year: 2025, selfName: "本街道" } }) },
];
const narrative: ReportParts = { ...complete, cells: { ...zeros, "t3.new.natural": 81, "t3.new.total": 81, "t3.r1.natural": 60, "t3.r1.total": 60, "t3.r3_8.natural": 4, "t3.r3_8.total": 4, "t3.r7.natural": 64, "t3.r7.total": 64, "t3.carry_out.natural": 17, "t3.carry_out.total": 17 }, pieces: texts };

export interface Shown {
  readonly state: AppState;
  readonly tab?: ViewState["tab"];
  readonly dialog?: ViewState["dialog"];
}

export const STATES: Readonly<Record<string, Shown>> = {
  start: { state: blankState({}, edition) },
  startRefused: { state: blankState({ outcome: { kind: "refused", command: "layOut", reason: { kind: "structureProtected" } }, outcomeCount: 1 }, edition) },
  starting: { state: stateOf({ edition }, { phase: { kind: "starting" } }) },
  stuck: { state: stateOf({ edition }, { phase: { kind: "stuck", refusal: { kind: "refused", command: "start", reason: { kind: "host", cause: "editing" } } } }) },
  fresh: { state: stateOf({ edition, meta: { ...meta, date: undefined, dateText: "" }, pieces: [] }, { outcome: { kind: "laidOut", sheets: ["封面", "文字", "二 主动公开", "三 申请办理", "四 复议诉讼", "校验", "年度报告", "校验记录"], renamed: [] }, outcomeCount: 1 }) },
  half: { state: stateOf(half, { cursor }) },
  halfBusy: { state: stateOf(half, { busy: "zeroFill" }) },
  importSource: { state: stateOf(half), dialog: "importPaste" },
  importRead: { state: stateOf(half, { incoming: { purpose: "import", imported } }), dialog: "importPaste" },
  importReading: { state: stateOf(half, { busy: "readSource" }), dialog: "importFile" },
  importOther: { state: stateOf(half, { incoming: { purpose: "import", imported: { ...imported, unit: "宁波市鄞州区百丈街道办事处", titleName: "百丈街道", year: 2024 } } }), dialog: "importPaste" },
  importMany: { state: stateOf(half, { incoming: { purpose: "import", imported: runTogether } }), dialog: "importPaste" },
  importNothing: { state: stateOf(half, { incoming: { purpose: "import", imported: { ...imported, figures: new Map(), pieces: [], date: undefined, receipt: { ...imported.receipt, tables: imported.receipt.tables.map((t) => ({ ...t, read: 0 })), remarks: [] } } } }), dialog: "importPaste" },
  imported: { state: stateOf(half, { outcome: { kind: "imported", cells: 177, paragraphs: 4, kept: 3, homeless: 2 }, outcomeCount: 1, undoableImport: 181 }) },
  importUndoable: { state: stateOf(half, { undoableImport: 181, undoableZeros: 12 }) },
  lastSource: { state: stateOf(half), dialog: "takeLast" },
  lastTaken: { state: stateOf(half, { outcome: { kind: "lastTaken", cells: 3, differences: ["natural", "company", "legal"].map((column) => ({ figure: figure(`t3.carry_in.${column}`), stands: { kind: "number", value: 2 }, last: 3 })), unknown: 1, sheet: "上年", otherYear: 2023 }, outcomeCount: 1, undoableImport: 3 }) },
  lastRead: { state: stateOf(half, { incoming: { purpose: "last", imported } }), dialog: "takeLast" },
  zeroFill: { state: stateOf(half), dialog: "zeroFill" },
  zeroFilled: { state: stateOf({ ...complete, cells: { ...zeros, "t3.new.natural": 1 } }, { outcome: { kind: "zeroFilled", cells: 63 }, outcomeCount: 1, undoableZeros: 63 }) },
  done: { state: stateOf(complete, { undoableZeros: 63 }) },
  damaged: {
    state: stateOf({ ...half, unreadable: ["t4", "t3"] }, {
      damage: [
        { kind: "missing", key: "t4", sheet: "四 复议诉讼" },
        { kind: "layout", key: "t3", sheet: "三 申请办理", row: 9, column: 1, inserted: 1, columns: 0, expected: "（二）部分公开", found: "", repairable: false },
      ],
    }),
  },
  textRemedies: { state: stateOf({ ...complete, pieces: [written(S1, "active", "（一）主动公开\n2025年，本街道主动公开政府信息 126 条。"), written(S1, "oversight", "一是加强领导。二是加强培训。四是加强考核。"), written(S6, "", "本街道未收取信息处理费。")] }) },
  textsSet: { state: stateOf({ ...complete, pieces: [written(S1, "oversight", "一是加强领导。二是加强培训。三是加强考核。")] }, { outcome: { kind: "textsSet", texts: 1 }, outcomeCount: 1, undoableTexts: 1 }) },
  textsUndoable: { state: stateOf({ ...complete, pieces: [written(S1, "oversight", "一是加强领导。二是加强培训。三是加强考核。")] }, { undoableTexts: 1 }) },
  oldForm: { state: stateOf({ edition: EDITION_2019, meta, cells: Object.fromEntries(EDITION_2019.tables.flatMap((t) => t.figures.map((f) => [f.id, 0]))) }, { editions: EDITIONS }) },
  editing: { state: stateOf(half, { waitingForEdit: true }) },
  protected: { state: stateOf(half, { protectedSheets: ["三 申请办理"], outcome: { kind: "refused", command: "zeroFill", reason: { kind: "sheetProtected", sheet: "三 申请办理" } }, outcomeCount: 1 }) },
  readOnly: { state: stateOf(half, { readOnly: true }) },
  failed: { state: stateOf(half, { live: false, outcome: { kind: "failed", command: "generate", code: "GeneralException", where: "Range.format" }, outcomeCount: 1 }) },
  never: { state: stateOf(half), tab: "check" },
  no: { state: stateOf(half, { validation: { at, passed: false, changed: [] } }), tab: "check" },
  yes: { state: stateOf(complete, { validation: { at, passed: true, changed: [] } }), tab: "check" },
  lapsed: { state: stateOf(complete, { validation: { at, passed: true, changed } }), tab: "check" },
  ready: { state: stateOf(complete, { validation: { at, passed: false, changed: [] } }), tab: "check" },
  generated: { state: stateOf(complete, { validation: { at, passed: true, changed: [] }, outcome: { kind: "generated", sheet: "年度报告", keptAs: "年度报告（旧）", broughtBack: 0, draft: false }, outcomeCount: 1 }), tab: "check" },
  draft: { state: stateOf(half, { printed: { kind: "current", handEdits: 0 }, outcome: { kind: "generated", sheet: "年度报告", keptAs: undefined, broughtBack: 0, draft: true }, outcomeCount: 1 }), tab: "check" },
  stale: { state: stateOf(complete, { printed: { kind: "stale", handEdits: 2 }, validation: { at, passed: true, changed: [] } }), tab: "check" },
  narrative: { state: stateOf({ ...narrative, pieces: [texts[0]!] }, onText(S1, "request")), tab: "narrative" },
  narrativeRead: { state: stateOf({ ...narrative, pieces: [texts[0]!, written(S1, "request", "2025年，本街道收到政府信息公开申请 82 件，其中自然人 81 件。")] }, onText(S1, "request")), tab: "narrative" },
  narrativeBlank: { state: stateOf({ ...half, pieces: [] }), tab: "narrative" },
  narrativeInserted: { state: stateOf(narrative, { ...onText(S1, "request"), undoableSentence: true, outcome: { kind: "sentenceInserted", sentence: sentence!.id, section: S1!, part: "request", live: true }, outcomeCount: 1 }), tab: "narrative" },
  narrativeGiven: { state: stateOf({ ...narrative, pieces: [...texts, written(S1, "platform", "优化政府网站政府信息公开专栏，建设政务新媒体矩阵。".repeat(44)), written(S6, "", "没有其他需要报告的××事项。")] }, { ...onText(S6, ""), undoableSentence: true }), tab: "narrative" },
  narrativeLast: { state: ((state): AppState => ({ ...state, report: { ...state.report!, last: { edition, year: 2024, unit: meta.unit, titleName: meta.titleName, figures: new Map(), pieces: texts } } }))(stateOf(narrative, onText(S1, "active"))), tab: "narrative" },
  more: { state: stateOf(half, { editions: EDITIONS }), tab: "more" },
  moreProtected: { state: stateOf(half, { editions: EDITIONS, protectedSheets: ["二 主动公开", "三 申请办理", "四 复议诉讼"] }), tab: "more" },
  moreOneEdition: { state: stateOf(half), tab: "more" },
  switchEdition: { state: stateOf({ ...half, pieces: [], cells: { ...half.cells, "t2.reg.abolished": 2, "t2.reg.valid": 31, "t2.norm.valid": 12, "t2.fee": 3.5, "t3.r6_1.natural": 2, "t3.r6_2.natural": 0, "t3.r6_3.natural": 1, "t3.r6_1.legal": 0, "t3.r6_2.legal": 0, "t3.r6_3.legal": 0 } }, { editions: EDITIONS, printed: { kind: "current", handEdits: 0 } }), tab: "more", dialog: "switchEdition" },
  switched: { state: stateOf(half, { editions: EDITIONS, outcome: { kind: "switched", parked: 7, parkedOn: "暂存", keptAs: "年度报告（旧）" }, outcomeCount: 1 }), tab: "more" },
  shifted: {
    state: stateOf({ ...half, unreadable: ["t3"] }, {
      damage: [
        { kind: "layout", key: "t3", sheet: "三 申请办理", row: 9, column: 1, inserted: 1, columns: 0, expected: "（二）部分公开", found: "", repairable: true, redraw: true },
        { kind: "layout", key: "t4", sheet: "四 复议诉讼", row: 6, column: 3, inserted: 0, columns: 0, expected: "结果维持", found: "", repairable: false },
      ],
    }),
  },
  mended: { state: stateOf(half, { outcome: { kind: "mended", sheets: ["三 申请办理"], added: [], renamed: [], moved: 126, parked: 2, parkedOn: "暂存" }, outcomeCount: 1 }) },
  recordVoid: { state: stateOf(complete, { record: "void", voidedBy: ["year"] }), tab: "check" },
  failedSince: { state: stateOf(half, { record: "kept", validation: { at, passed: false, passedAt: { ...at, day: 10 }, changed } }), tab: "check" },
  lockedOut: { state: stateOf(half, { protectedSheets: ["三 申请办理"], outcome: { kind: "refused", command: "restoreFormula", reason: { kind: "sheetProtected", sheet: "三 申请办理" } }, outcomeCount: 1 }) },
  textHelp: { state: stateOf(half, { cursor: { figure: undefined, key: "text", section: edition.sections.find((s) => s.number === "一")!.id, part: edition.sections.find((s) => s.number === "一")!.parts[1]!.id } }) },
  longPast: { state: stateOf(half, { deadline: { statutory: { year: 2026, month: 1, day: 31 }, local: undefined, daysLeft: -296 } }) },
  handEdits: { state: stateOf(complete, { validation: { at, passed: true, changed: [] }, outcome: { kind: "handEdits", edits }, outcomeCount: 1 }), tab: "check" },
};
