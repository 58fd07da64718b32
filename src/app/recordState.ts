/** What the record of validations says of the report as it is now. */
import { COVER_KEY } from "../sheets/coverFields";
import { factsOf } from "../sheets/recordFacts";
import { numbered, type RecordContents } from "../sheets/recordContents";
import type { RecordFacts } from "../sheets/recordFacts";
import type { RecordRead } from "../sheets/recordRead";
import { TEXT_KEY } from "../sheets/textSheet";
import { changesSince, voidedBy } from "./changes";
import { damageOf, type Snapshot } from "./snapshot";
import type { AppState, Change } from "./state";

/** The record of validations as the session knows it. */
export interface KnownRecord {
  readonly read: RecordRead;
  /** What the head of its sheet said then. */
  readonly stamp: string | undefined;
  /** The workbook took no record, so that the rows of 文字 have no numbers: they are counted through anew, past these. */
  readonly unnumbered?: readonly number[];
}

export function validationOf(known: KnownRecord | undefined, snapshot: Snapshot): Pick<AppState, "validation" | "record" | "voidedBy"> {
  if (known?.read.kind !== "kept") return { validation: undefined, record: known?.read.kind ?? "none", voidedBy: [] };
  const { contents } = known.read;
  const { report } = snapshot.read;
  const found = readable(factsOf(report, snapshot.cells), contents, snapshot);
  const facts = known.unnumbered ? { ...found, lines: numbered(found.lines, known.unnumbered) } : found;
  const by = contents.passedAt === undefined ? [] : voidedBy(contents, facts, report.edition);
  const voided = by.length > 0;
  if (contents.passed && voided) return { validation: undefined, record: "void", voidedBy: by };
  const { checkedAt: at, passed, passedAt } = contents;
  const changed = passedAt && !voided ? changesSince(contents, facts, report.edition).filter((change) => canBeSeen(change, snapshot)) : [];
  return { record: voided ? "void" : "kept", voidedBy: by, validation: { at, passed, ...(!passed && passedAt && !voided && { passedAt }), changed } };
}

/** Where 封面 cannot be read, nothing is known of the particulars: the damage is named instead. */
function readable(facts: RecordFacts, contents: RecordContents, snapshot: Snapshot): RecordFacts {
  const unread = damageOf(snapshot, (key) => key === COVER_KEY);
  return unread ? { ...facts, particulars: new Map([...contents.particulars].map(([field, seen]) => [field, seen.passed])) } : facts;
}

/** Neither of a table nor of texts that cannot be read. */
function canBeSeen(change: Change, snapshot: Snapshot): boolean {
  if (change.kind === "meta") return true;
  if (change.kind !== "figure") return !damageOf(snapshot, (key) => key === TEXT_KEY);
  const { readable: tables, edition } = snapshot.read.report;
  return edition.tables.some((t) => tables.has(t.id) && t.figures.some((f) => f.id === change.figure));
}
