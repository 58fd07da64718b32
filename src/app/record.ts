/** Writes down in the workbook what a validation saw and said: on 校验记录, in the margin of 文字, and as 状态 on 封面. Values only. */
import { holds } from "../report/explanations";
import type { CheckResult, ReportState } from "../report/types";
import { COVER_KEY, coverCell } from "../sheets/coverFields";
import { nextContents, numbered, type RecordContents } from "../sheets/recordContents";
import { factsOf } from "../sheets/recordFacts";
import { foundWords } from "../sheets/recordFound";
import { verdictWords, WORD_VERDICT } from "../sheets/recordFormulas";
import { RECORD_KEY } from "../sheets/recordPlaces";
import { recordStamp, stampOfContents } from "../sheets/recordRead";
import { LONGEST_RECORDED, recordValues } from "../sheets/recordValues";
import { TEXT_FIRST_ROW, TEXT_ID_COLUMN, type TextLine } from "../sheets/recordTexts";
import { TEXT_KEY, TEXT_NAME } from "../sheets/textSheet";
import { readsOf } from "../sheets/wordReads";
import { wordRules } from "../sheets/wordRules";
import { WorkbookError, type CellWrite } from "./ports";
import { outcomeOfError } from "./refusals";
import type { Session } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { Refusal } from "./state";

/** [1] Answers why the workbook could not take it, or undefined. The session knows the record either way. */
export async function writeRecord(session: Session, snapshot: Snapshot, check: CheckResult, passed: boolean): Promise<Refusal | undefined> {
  const { report } = snapshot.read;
  const before = session.record?.read.kind === "kept" ? session.record.read.contents : undefined;
  const facts = factsOf(report, snapshot.cells);
  const taken = before?.pieces.map((p) => p.id) ?? [];
  const lines = numbered(facts.lines, taken);
  const contents = nextContents(before, { edition: report.edition, at: session.clock.now(), passed, found: foundWords({ ...check, pending: check.pending.length, damage: snapshot.read.damage.length }, passed), verdicts: verdictsOf(snapshot, check), explained: report.explanations?.filter((one) => holds(one, report)).length ?? 0, facts: { ...facts, lines } });
  const unrecorded = cannotTake(snapshot, contents) ?? (await written(session, [...marginNumbers(snapshot, facts.lines, lines), ...values(snapshot, contents), ...stateOf(snapshot, passed)]));
  const sheet = snapshot.cells.get(RECORD_KEY);
  session.remember(unrecorded ? { read: { kind: "kept", contents }, stamp: sheet && recordStamp(sheet.cells), unnumbered: taken } : { read: { kind: "kept", contents }, stamp: stampOfContents(contents) }, taken);
  return unrecorded;
}

function cannotTake(snapshot: Snapshot, contents: RecordContents): Refusal | undefined {
  if (snapshot.readOnly) return { kind: "readOnly" };
  const damage = damageOf(snapshot, (key) => key === RECORD_KEY);
  if (damage) return { kind: "damaged", damage };
  if (contents.traits.get("unlisted")!.checked !== "0") return { kind: "unfit", what: snapshot.cells.get(TEXT_KEY)?.name ?? TEXT_NAME };
  const long = contents.pieces.find((p) => p.checked.length > LONGEST_RECORDED);
  return long && { kind: "unfit", what: `${long.section}${long.part}` };
}

/** A protected sheet takes no record; anything else that goes wrong is the command's failure. */
async function written(session: Session, cells: readonly CellWrite[]): Promise<Refusal | undefined> {
  try {
    await session.port.write(cells);
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkbookError) || (error.reason !== "protected" && error.reason !== "readOnly")) throw error;
    const outcome = outcomeOfError("validate", error, session.store.get(), session.nameOf, true);
    return outcome.kind === "refused" ? outcome.reason : undefined;
  }
}

/** What was found of each rule over words, where all that it reads could be read. */
function verdictsOf(snapshot: Snapshot, check: CheckResult): readonly string[] {
  const { edition } = snapshot.read.report;
  return wordRules(edition).map((rule) => {
    const { fields, figures, texts } = readsOf(rule, edition);
    const sources = new Set<string>([...(fields.length > 0 ? [COVER_KEY] : []), ...(texts ? [TEXT_KEY] : []), ...edition.tables.filter((t) => t.figures.some((f) => figures.includes(f.id))).map((t) => t.id)]);
    if (damageOf(snapshot, (key) => sources.has(key))) return WORD_VERDICT.unread;
    const found = check.findings.filter((f) => f.code === rule.code);
    return verdictWords(found.length, found.filter((f) => f.explained).length);
  });
}

function marginNumbers(snapshot: Snapshot, before: readonly TextLine[], lines: readonly TextLine[]): readonly CellWrite[] {
  const sheet = snapshot.located.sheets.get(TEXT_KEY);
  if (!sheet) return [];
  return lines.flatMap((line, i): CellWrite[] => (line.id === undefined || line.id === before[i]!.id ? [] : [{ sheet: sheet.id, row: TEXT_FIRST_ROW + i, column: TEXT_ID_COLUMN, content: { number: line.id } }]));
}

function values(snapshot: Snapshot, contents: RecordContents): readonly CellWrite[] {
  const sheet = snapshot.located.sheets.get(RECORD_KEY)!;
  return recordValues(snapshot.read.report.edition, contents).map((value) => ({ sheet: sheet.id, ...value }));
}

/** 已报送 and what else a person says of the report stays. */
const AFTER: Readonly<Record<"passed" | "failed", Partial<Record<ReportState, ReportState>>>> = { passed: { 草稿: "已校验", 退回修改: "已校验" }, failed: { 已校验: "草稿" } };

function stateOf(snapshot: Snapshot, passed: boolean): readonly CellWrite[] {
  const sheet = snapshot.located.sheets.get(COVER_KEY);
  const state = AFTER[passed ? "passed" : "failed"][snapshot.read.report.meta.state];
  if (!sheet || !state || damageOf(snapshot, (key) => key === COVER_KEY)) return [];
  return [{ sheet: sheet.id, ...coverCell("state"), content: { text: state } }];
}
