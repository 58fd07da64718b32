/** Finds what people changed by hand on 年度报告, by comparing its rows with the ledger of what was generated. */
import { paragraphsOf } from "../report/paragraphs";
import type { Piece } from "../report/types";
import type { SectionId } from "../statute/types";
import type { LedgerRow } from "./ledger";
import { isLinkMark, LINK } from "./reportLinks";

/** A hand edit on 年度报告: what was generated there and what stands there now. `row` counts from 1 as Excel does. */
export interface HandEdit {
  readonly row: number;
  readonly kind: "changed" | "removed" | "added";
  readonly before: string;
  readonly after: string;
  /** True: it is in a paragraph whose text can be brought back to 文字. */
  readonly returnable: boolean;
  readonly section: SectionId | undefined;
}

/** A paragraph to be brought back: the pieces that hold it now, and its new text. */
export interface ReturnedText {
  readonly pieces: readonly number[];
  readonly text: string;
}

export interface HandEdits {
  readonly edits: readonly HandEdit[];
  readonly returned: readonly ReturnedText[];
  /** Links that show another cell than they were made for, or one that was deleted. Nobody's edits: the next drawing mends them. */
  readonly lost: number;
}

/** One step of the way from the generated rows to those that stand there now; each side is an index or undefined. */
interface Step {
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/**
 * `now`: the contents of the rows as they stand, from the first printed row; `firstRow`: its number on the sheet, from 1;
 * `valueOf`: what a link shows, by its mark. A paragraph can be brought back if 文字 still says what was generated from it, or says already
 * what it was changed to, as where Excel broke off after the text was written.
 */
export function findHandEdits(ledger: readonly LedgerRow[], now: readonly string[], pieces: readonly Piece[], firstRow: number, valueOf: (mark: string) => string = (mark) => mark): HandEdits {
  const steps = align(ledger.map((r) => r.content), now);
  const changed = steps.filter((s) => s.was === undefined || s.is === undefined || !sameRow(ledger[s.was]!.content, now[s.is]!));
  const lost = steps.reduce((sum, { was, is }) => sum + (was === undefined || is === undefined ? 0 : lostLinks(ledger[was]!.content, now[is]!)), 0);
  if (changed.length === 0) return { edits: [], returned: [], lost };
  const shown = (content: string): string => content.split("\t").map((cell) => (isLinkMark(cell) ? valueOf(cell) : cell)).join(" ").replace(/ +/g, " ").trim();
  const returned = returnedTexts(ledger, now, steps, pieces);
  const edits = changed.map((step, i): HandEdit => {
    const row = step.was === undefined ? undefined : ledger[step.was];
    const key = row?.paragraph && keyOf(row.paragraph);
    return {
      row: firstRow + (step.is ?? nearest(steps, steps.indexOf(changed[i]!))),
      kind: step.was === undefined ? "added" : step.is === undefined ? "removed" : "changed",
      before: row ? shown(row.content) : "",
      after: step.is === undefined ? "" : shown(now[step.is]!),
      returnable: key !== undefined && returned.has(key),
      section: row?.paragraph?.section,
    };
  });
  return { edits, returned: [...returned.values()], lost };
}

const textOf = (content: string): string => content.replace(/\t+/g, " ");
const keyOf = (p: NonNullable<LedgerRow["paragraph"]>): string => `${p.section}/${p.part}/${p.index}`;

function nearest(steps: readonly Step[], from: number): number {
  for (let i = from; i >= 0; i--) if (steps[i]!.is !== undefined) return steps[i]!.is! + 1;
  return 0;
}

function returnedTexts(ledger: readonly LedgerRow[], now: readonly string[], steps: readonly Step[], pieces: readonly Piece[]): ReadonlyMap<string, ReturnedText> {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const { was, is } of steps) {
    const paragraph = was === undefined ? undefined : ledger[was]!.paragraph;
    if (!paragraph) continue;
    const key = keyOf(paragraph);
    before.set(key, (before.get(key) ?? "") + textOf(ledger[was!]!.content));
    after.set(key, (after.get(key) ?? "") + (is === undefined ? "" : textOf(now[is]!)));
  }
  const current = new Map(paragraphsOf(pieces).map((p) => [keyOf(p), p]));
  const returned = new Map<string, ReturnedText>();
  for (const [key, joined] of after) {
    const text = joined.trim();
    const own = current.get(key);
    const same = own !== undefined && fold(own.text) === fold(before.get(key)!);
    // A live sentence follows its figures and is not text of the user's; a cell with line breaks holds several paragraphs.
    const plain = own?.pieces.every((i) => pieces[i]!.kind === "text" && !/[\r\n]/.test(pieces[i]!.content));
    const back = own !== undefined && fold(own.text) === fold(text);
    if (own && (same || back) && plain && fold(text) !== fold(before.get(key)!)) returned.set(key, { pieces: own.pieces, text });
  }
  return returned;
}

const fold = (text: string): string => text.replace(/\s/g, "");

/** Two rows with a link in the same place are the same, wherever it has come to point. */
function sameRow(was: string, is: string): boolean {
  if (was === is || !was.includes(LINK)) return was === is;
  const cells = is.split("\t");
  const own = was.split("\t");
  return own.length === cells.length && own.every((cell, i) => cell === cells[i] || (isLinkMark(cell) && isLinkMark(cells[i]!)));
}

function lostLinks(was: string, is: string): number {
  if (was === is || !was.includes(LINK)) return 0;
  const cells = is.split("\t");
  return was.split("\t").filter((cell, i) => isLinkMark(cell) && isLinkMark(cells[i] ?? "") && cell !== cells[i]).length;
}

/** The shortest way from one list of rows to the other; a removed row beside an added one is a changed one. */
function align(was: readonly string[], is: readonly string[]): readonly Step[] {
  const common = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--) common[i]![j] = sameRow(was[i]!, is[j]!) ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  let gone: number[] = [];
  let come: number[] = [];
  const flush = () => {
    for (let n = 0; n < Math.max(gone.length, come.length); n++) steps.push({ was: gone[n], is: come[n] });
    [gone, come] = [[], []];
  };
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && sameRow(was[i]!, is[j]!)) {
      flush();
      steps.push({ was: i++, is: j++ });
    } else if (j >= is.length || (i < was.length && common[i + 1]![j]! >= common[i]![j + 1]!)) gone.push(i++);
    else come.push(j++);
  }
  flush();
  return steps;
}
