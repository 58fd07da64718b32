/** Every command of the application as it is given in the base workbook. A command without an entry fails `everyBatch.test.ts`. */
import { number } from "../../../../src/report/reading";
import { explainable, type Explanation } from "../../../../src/report/explanations";
import { isLive } from "../../../../src/report/sentence";
import type { App, Outcome } from "../../../../src/app/state";
import { EDITION_2019 } from "../../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../../src/statute/2021/edition";
import { figureId } from "../../../../src/statute/ids";
import { FORM, type Desk } from "../../../support/app";
import { importedOf, pieceOf } from "../../../support/imported";
import { publishedFigures } from "../../../support/reports";
import { REPORT, typeAt } from "./base";

/** What a person can give; the rest of `App` only tells of the state. */
export type Command = Exclude<keyof App, "getState" | "subscribe" | "dismiss" | "dispose" | "dropIncoming" | "readSource">;

export interface UseCase {
  /** Where one command is given in several ways. */
  readonly how?: string;
  /** What is done to the workbook beforehand, by hand or by other commands. */
  readonly before?: (desk: Desk) => Promise<void>;
  /** What waits in the pane, and has to be given to it again once it was closed. */
  readonly waits?: (desk: Desk) => Promise<void>;
  /** What of it was begun only the pane knows: closed in between, it may be there twice, but nothing is lost. */
  readonly forgets?: true;
  /** What the pane did beforehand, and can take back only until it is closed. */
  readonly did?: (desk: Desk) => Promise<void>;
  readonly give: (desk: Desk) => Promise<void>;
  /** What it comes to; undefined where nothing is said of it. */
  readonly comesTo: Outcome["kind"] | undefined;
  /** What it may come to when it is given again although all of it was done. */
  readonly again?: readonly Outcome["kind"][];
  /** The workbook it begins in is a blank one. */
  readonly blank?: true;
}

const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;
const WHO = { who: "张三", why: "已核对台账" };
const TABLES = EDITION_2021.tables.map((t) => t.id);
const SENTENCES = EDITION_2021.sentences!;
const LIVE = SENTENCES.find(isLive)!;
const LONG = ["一是公开。", "二是培训。", "三是检查。", "四是考核。", "五是问责。", "六是总结。", "七是提高。", "八是评议。"];
const REPAIR = [{ figure: figureId("t3.r1.company"), before: number(0), after: number(3) }, { figure: figureId("t3.r1.research"), before: number(0), after: number(2) }];

const give = async (desk: Desk, purpose: "import" | "last", texts: readonly string[] = ["别处的不足。"]): Promise<void> => {
  desk.outside = importedOf(EDITION_2021, publishedFigures(REPORT), { year: purpose === "last" ? 2023 : 2024, unit: FORM.unit, pieces: texts.map((text) => pieceOf(EDITION_2021, 5, "", text)) });
  await desk.app.readSource(PASTED, purpose);
};
const everything = { tables: TABLES, sections: EDITION_2021.sections.filter((s) => s.kind === "narrative").map((s) => s.id), particulars: true };
const warning = (desk: Desk): string => desk.state.check!.findings.find((f) => explainable(f) && f.detail.kind === "date")!.key;
let shown: Explanation | undefined;
/** As the pane showed it when the button was pressed first. */
const explanation = (desk: Desk): Explanation => (shown ??= desk.state.report!.explanations![0]!);
/** Something that may be explained. */
const late = async (desk: Desk): Promise<void> => {
  desk.typeCover("date", "2025-6-1");
  await desk.calm();
};
const explainedOnce = async (desk: Desk): Promise<void> => {
  await late(desk);
  await desk.app.explain(warning(desk), WHO);
  await desk.calm();
};
const printed = async (desk: Desk): Promise<void> => {
  await desk.app.generate("ask");
  const sheet = desk.sheet("年度报告");
  for (let row = 1; row < 140; row++) if (desk.model.cell(sheet, row, 1).text.includes("主动性还不够")) typeAt(desk, "年度报告", row, 1, "　　公开的主动性很不够，将加强培训。");
  await desk.calm();
};
/** 文字 says more than it has rows for in one part. */
const full = async (desk: Desk): Promise<void> => {
  LONG.slice(0, 5).forEach((text, i) => desk.typeText("（一）", text, i));
  await desk.calm();
};

export const USE_CASES: Readonly<Record<Command, readonly UseCase[]>> = {
  start: [{ give: ({ app }) => app.start(), comesTo: undefined }],
  recheck: [{ give: ({ app }) => app.recheck(), comesTo: undefined }],
  layOut: [
    { how: "a new report", blank: true, give: ({ app }) => app.layOut(FORM), comesTo: "laidOut", again: ["nothingToLayOut"] },
    { how: "rows pushed about and a sheet gone", before: async (desk) => { desk.model.insertRows(desk.sheet("三 申请办理"), 10, 1); desk.model.deleteSheet(desk.sheet("校验")); await desk.calm(); }, give: ({ app }) => app.layOut(undefined), comesTo: "mended", again: ["nothingToLayOut", "laidOut"] },
  ],
  zeroFill: [{ give: ({ app }) => app.zeroFill(TABLES), comesTo: "zeroFilled", again: ["nothingToFill"] }],
  undoZeroFill: [{ did: ({ app }) => app.zeroFill(TABLES), give: ({ app }) => app.undoZeroFill(), comesTo: "zeroFillUndone" }],
  takeImported: [
    { how: "in place", waits: (desk) => give(desk, "import"), give: ({ app }) => app.takeImported(everything), comesTo: "imported" },
    { how: "文字 drawn anew", waits: (desk) => give(desk, "import", LONG), give: ({ app }) => app.takeImported(everything), comesTo: "imported" },
  ],
  undoImport: [
    { how: "of an import", did: async (desk) => { await give(desk, "import"); await desk.app.takeImported(everything); }, give: ({ app }) => app.undoImport(), comesTo: "importUndone" },
    { how: "of 取去年数", did: async (desk) => { await give(desk, "last"); await desk.app.takeLastYear(); }, give: ({ app }) => app.undoImport(), comesTo: "importUndone" },
  ],
  takeLastYear: [{ waits: (desk) => give(desk, "last"), give: ({ app }) => app.takeLastYear(), comesTo: "lastTaken" }],
  insertSentence: [
    { how: "in an empty row", give: ({ app }) => app.insertSentence(LIVE.id), comesTo: "sentenceInserted", forgets: true },
    { how: "文字 drawn anew", before: full, give: ({ app }) => app.insertSentence(LIVE.id, { section: EDITION_2021.sections.find((s) => s.parts.length > 0)!.id, part: EDITION_2021.sections.find((s) => s.parts.length > 0)!.parts[0]!.id }), comesTo: "sentenceInserted", forgets: true },
  ],
  freezeSentences: [{ before: ({ app }) => app.insertSentence(LIVE.id), give: ({ app }) => app.freezeSentences(), comesTo: "sentencesFrozen", forgets: true }],
  undoSentence: [{ did: ({ app }) => app.insertSentence(LIVE.id), give: ({ app }) => app.undoSentence(), comesTo: "sentenceUndone" }],
  validate: [{ give: ({ app }) => app.validate(), comesTo: "validated" }],
  generate: [
    { how: "the first time", give: ({ app }) => app.generate("ask"), comesTo: "generated" },
    { how: "bringing hand edits back", before: printed, give: ({ app }) => app.generate("bringBack"), comesTo: "generated" },
    { how: "keeping the old one", before: printed, give: ({ app }) => app.generate("keepOld"), comesTo: "generated" },
  ],
  copy: [{ give: ({ app }) => app.copy("word"), comesTo: "copied" }],
  goTo: [{ give: ({ app }) => app.goTo({ kind: "figure", figure: EDITION_2021.tables[2]!.figures[0]!.id }), comesTo: undefined }],
  restoreFormula: [{ give: ({ app }) => app.restoreFormula([figureId("t3.r1.total")]), comesTo: "restored" }],
  setFigure: [{ give: ({ app }) => app.setFigure(figureId("t3.r1.natural"), 0, "无"), comesTo: "written" }],
  putBack: [{
    before: async (desk) => {
      desk.typeReport(REPORT);
      // As much as a subdistrict may charge.
      desk.type("t2.fee", "91.16");
      await desk.app.restoreFormula([figureId("t3.r1.total")]);
      await desk.app.validate();
      desk.type("t3.new.natural", "70");
      await desk.calm();
    },
    give: ({ app }) => app.putBack({ kind: "figure", figure: figureId("t3.new.natural"), before: number(71), after: number(70) }),
    comesTo: "putBack", again: ["refused"],
  }],
  applyRepair: [{ give: ({ app }) => app.applyRepair(REPAIR), comesTo: "repaired", again: ["refused"] }],
  undoRepair: [{ did: ({ app }) => app.applyRepair(REPAIR), give: ({ app }) => app.undoRepair(), comesTo: "repairUndone" }],
  setTexts: [{ before: full, give: ({ app }) => app.setTexts([0, 1, 2].map((piece) => ({ piece, seen: LONG[piece]!, text: `改：${LONG[piece]!}` }))), comesTo: "textsSet", again: ["refused"] }],
  undoSetTexts: [{ before: full, did: ({ app }) => app.setTexts([{ piece: 1, seen: LONG[1]!, text: "" }, { piece: 2, seen: LONG[2]!, text: "改。" }]), give: ({ app }) => app.undoSetTexts(), comesTo: "textsSetUndone" }],
  switchEdition: [{ before: printed, give: ({ app }) => app.switchEdition(EDITION_2019.id), comesTo: "switched", again: ["sameEdition"] }],
  explain: [
    { how: "the first time", before: late, give: (desk) => desk.app.explain(warning(desk), WHO), comesTo: "explained" },
    { how: "on a sheet that is there", before: explainedOnce, give: (desk) => desk.app.explain(desk.state.check!.findings.find((f) => f.explained)!.key, { who: "李四", why: "再核对过" }), comesTo: "explained" },
  ],
  unexplain: [{ before: explainedOnce, give: (desk) => desk.app.unexplain(explanation(desk)), comesTo: "unexplained", again: ["refused"], forgets: true }],
  undoExplain: [{ before: explainedOnce, did: async (desk) => { await desk.app.unexplain(explanation(desk)); }, give: ({ app }) => app.undoExplain(), comesTo: "explainUndone" }],
  setDate: [{ give: ({ app }) => app.setDate("date", { year: 2025, month: 1, day: 17 }), comesTo: "written" }],
  setProtection: [
    { how: "on", give: ({ app }) => app.setProtection(true), comesTo: "protection" },
    { how: "off", before: ({ app }) => app.setProtection(true), give: ({ app }) => app.setProtection(false), comesTo: "protection" },
  ],
};
