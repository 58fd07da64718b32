/** What all use cases share: the workbook, the clock, the state, and what is known between commands. */
import type { Report } from "../report/types";
import { RECORD_KEY } from "../sheets/recordPlaces";
import { REPORT_KEY } from "../sheets/reportPlaces";
import type { StandingLine } from "../sheets/readNotes";
import { EMPTY_STAMP, readRecord, recordStamp } from "../sheets/recordRead";
import { checkWith, saysAnything, type WordsJudge } from "../report/checkWith";
import { daysBetween } from "../report/day";
import { deadlineOf } from "../report/deadline";
import type { HandEdits } from "../sheets/handEdits";
import type { Edition, FigureId } from "../statute/types";
import type { ImportMemory } from "./importMemory";
import { LastWritten } from "./lastWritten";
import type { NoteUndo } from "./explain";
import type { Located } from "./locate";
import { judging, printing } from "./parts";
import type { Clock, SheetId } from "./ports";
import { isUnprinted, isWhole, NO_EDITS, wholeReport } from "./printed";
import { validationOf, type KnownRecord } from "./recordState";
import type { SentenceMemory } from "./sentences";
import { findAndRead, readKnown, withRecord, type Snapshot, type Wider } from "./snapshot";
import type { DeadlineInfo, Outcome } from "./state";
import type { Store } from "./store";
import type { WritingPort } from "./writingPort";
import type { WrittenCells } from "./writtenCells";

export class Session {
  /** Where the sheets were at the last read. */
  located: Located | undefined;
  latest: Snapshot | undefined;
  /** Names of all sheets of the workbook when they were last listed. */
  knownNames: readonly string[] = [];
  readonly zeros = new LastWritten<WrittenCells>();
  readonly imported = new LastWritten<ImportMemory>();
  readonly repaired = new LastWritten<WrittenCells>();
  readonly texts = new LastWritten<WrittenCells>();
  /** Rows of 文字 as the last set sentence left them, to be taken back. */
  sentences: SentenceMemory | undefined;
  /** What such a command was writing when Excel broke off, by what was asked of it. */
  sentenceBegun: { readonly wish: string; readonly memory: SentenceMemory } | undefined;
  /** Do they still stand so? Comes with the part that puts them in. */
  sentencesStand: ((memory: SentenceMemory, snapshot: Snapshot) => boolean) | undefined;
  /** What was last written on 审核说明, to be taken back. */
  noteUndo: NoteUndo | undefined;
  /** The row of 审核说明 that Excel broke off in, and what was being written to it: given again, it goes there and not to another row. */
  noteBegun: { readonly row: number; readonly explanation: string; readonly gone?: StandingLine } | undefined;
  /** The source from outside that is being read, or was read last. */
  reading: AbortController | undefined;
  /** Cells that came back empty although something stood in them, or whose figure lies elsewhere. */
  toRefill: ReadonlySet<FigureId> = new Set();
  /** Hand edits on 年度报告 when it was last looked through: whenever it is read whole. */
  handEdits: HandEdits | undefined;
  /** 年度报告 has not been looked through since the workbook was opened, or since something was changed on it. */
  private unlooked = true;
  /** What judges 年度报告, once something stands on it. */
  private printing: Awaited<ReturnType<typeof printing>> | undefined;
  /** What judges words, once the report says anything. */
  private judge: WordsJudge | undefined;
  /** The record of validations as it was last read whole or made, and what the head of its sheet said then. */
  record: KnownRecord | undefined;

  constructor(readonly port: WritingPort, readonly clock: Clock, readonly store: Store, readonly editions: readonly Edition[]) {}

  /** The name of a sheet of the report as last read. */
  readonly nameOf = (id: SheetId): string | undefined => [...(this.latest?.located.sheets.values() ?? [])].find((s) => s.id === id)?.name;

  /** The next read looks for the sheets anew. */
  forget(): void {
    this.located = undefined;
    this.unlooked = true;
  }

  /** Cells of a sheet were changed: 年度报告 is looked through at the next read. */
  edited(sheet: SheetId): void {
    if (sheet === this.located?.sheets.get(REPORT_KEY)?.id) this.unlooked = true;
  }

  /** What is read beyond a check: what is asked for, and 年度报告 where it is to be looked through. */
  private widened(wider: Wider | undefined): Wider | undefined {
    if (!this.unlooked) return wider;
    // Before it is known which edition the report is of, as wide as any.
    const whole = (this.located ? [this.located.edition] : this.editions).map((edition) => wholeReport(edition, this.latest));
    return new Map([...(wider ?? []), ...whole.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a))]);
  }

  /** [1 while the sheets are where they were, 2 where somebody has validated meanwhile, else 3] Undefined where the workbook holds no report. */
  async read(asked?: Wider): Promise<Snapshot | undefined> {
    const wider = this.widened(asked);
    const known = this.located && (await readKnown(this.port, this.located, wider));
    if (!known) return this.find(wider);
    const whole = this.recordIsNew(known) && !isUnwritten(known) ? await readKnown(this.port, known.located, withRecord(this.editions, wider)) : known;
    return whole ? this.take(whole) : this.find(wider);
  }

  private recordIsNew(snapshot: Snapshot): boolean {
    return stampOf(snapshot) !== this.record?.stamp;
  }

  /** Keeps a record that was just made of the sheets as last read: their rows have no new numbers yet, past these. */
  remember(record: KnownRecord, numbers: readonly number[]): void {
    this.record = record;
    if (this.latest) this.store.update(validationOf({ ...record, unnumbered: numbers }, this.latest));
  }

  /** [2 or 3] The first look at a workbook. A report that is opened mostly says something: what judges words is fetched while Excel is read. */
  open(): Promise<Snapshot | undefined> {
    // Where it does not come, that is said when it is needed, and it is asked for again.
    return this.find(undefined, () => void judging().catch(() => undefined));
  }

  /** [2 or 3] Finds the sheets anew: before validating, laying out and at the start. */
  async find(wider?: Wider, promised?: () => void): Promise<Snapshot | undefined> {
    const { info, snapshot } = await findAndRead(this.port, this.editions, this.widened(wider), promised);
    this.knownNames = info.sheets.map((s) => s.name);
    this.store.update({ fileName: info.fileName, readOnly: info.readOnly });
    if (snapshot) return this.take(snapshot);
    this.located = undefined;
    this.latest = undefined;
    return undefined;
  }

  /** What judges this report. A command that reads again after it has written asks for it before: where it does not come, nothing was done. */
  async prepare(report: Report): Promise<void> {
    if (saysAnything(report)) this.judge ??= (await judging()).judgeWords;
  }

  private async take(snapshot: Snapshot): Promise<Snapshot> {
    if (!isUnprinted(snapshot)) this.printing ??= await printing();
    await this.prepare(snapshot.read.report);
    this.located = snapshot.located;
    this.latest = snapshot;
    const sheet = snapshot.cells.get(RECORD_KEY);
    if (this.recordIsNew(snapshot)) this.record = sheet && { read: readRecord(snapshot.located.edition, sheet.cells), stamp: stampOf(snapshot) };
    this.show(snapshot);
    return snapshot;
  }

  /** Puts what was read on screen, with the full check of it. */
  private show(snapshot: Snapshot): void {
    const { report, damage } = snapshot.read;
    const result = checkWith(report, this.judge);
    const seen = this.printing ? this.printing.handEdits(snapshot) : isWhole(snapshot) ? NO_EDITS : undefined;
    if (seen) [this.handEdits, this.unlooked] = [seen, false];
    // Until what was broken off is done, the way back stays open.
    if (this.sentences && !this.sentenceBegun && !this.sentencesStand?.(this.sentences, snapshot)) this.sentences = undefined;
    const blank = new Set([...result.blanks.values()].flat());
    // A table that cannot be read for now tells nothing about its cells.
    const toRefill = [...this.toRefill].filter((id) => blank.has(id));
    if (damage.length === 0) this.toRefill = new Set(toRefill);
    const today = this.today();
    this.store.update({
      phase: { kind: "report" },
      edition: report.edition,
      report,
      check: result,
      damage,
      protectedSheets: snapshot.protectedSheets,
      readOnly: snapshot.readOnly,
      undoableZeros: this.zeros.left(snapshot),
      undoableImport: this.imported.left(snapshot),
      undoableRepair: this.repaired.left(snapshot),
      undoableTexts: this.texts.left(snapshot),
      undoableSentence: this.sentences !== undefined,
      toRefill,
      printed: this.printing ? this.printing.printedState(snapshot, result, this.handEdits) : { kind: "none", handEdits: this.handEdits?.edits.length },
      waitingForEdit: false,
      today,
      deadline: this.deadline(report, today),
      ...validationOf(this.record, snapshot),
    });
  }

  today(): { year: number; month: number; day: number } {
    const { year, month, day } = this.clock.now();
    return { year, month, day };
  }

  private deadline(report: Report, today: ReturnType<Session["today"]>): DeadlineInfo | undefined {
    const due = deadlineOf(report.edition, report.meta);
    return due && { statutory: due.statutory, local: due.local, daysLeft: daysBetween(today, due.day) };
  }
}

const widthOf = (wider: Wider): number => wider.get(REPORT_KEY)?.columns ?? 0;

/** Before the first validation its head tells all there is. */
const isUnwritten = (snapshot: Snapshot): boolean => stampOf(snapshot) === undefined || stampOf(snapshot) === EMPTY_STAMP;

function stampOf(snapshot: Snapshot): string | undefined {
  const sheet = snapshot.cells.get(RECORD_KEY);
  return sheet && recordStamp(sheet.cells);
}

/** A use case: answers what it came to, or throws what the host threw. */
export type UseCase<Arguments extends readonly unknown[] = []> = (session: Session, ...args: Arguments) => Promise<Outcome | undefined>;
