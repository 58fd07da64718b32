/** What the words on a sheet say by themselves: which sheet it is, and of which edition, where its marks are gone or wrong. */
import type { Edition } from "../statute/types";
import { isEmpty, wordsOf } from "./cellRead";
import { areaOf, type Cell } from "./areas";
import { cellAt, MOST_SHIFT, sameWords, wordsOfPlan, type Cells } from "./fingerprint";
import { LEDGER_ROW, readLedger } from "./ledger";
import type { Area } from "./plan";
import { EMPTY_META } from "./readCover";
import { REPORT_FIRST_COLUMN, REPORT_KEY } from "./reportPlaces";
import { TEXT_COLUMNS, TEXT_KEY, textSlots } from "./textSheet";
import { drawSheets } from "./workbook";

/** The part of a sheet that has to be seen to know it by its words. */
export const headArea: Area = areaOf(0, 0, 42, 16);

interface Head {
  readonly key: string;
  readonly labels: readonly (Cell & { readonly words: string })[];
  /** On 文字 rows are inserted all the time: a label counts wherever it stands in its column. */
  readonly anyRow: boolean;
}

const known = new WeakMap<Edition, readonly Head[]>();

function headsOf(edition: Edition): readonly Head[] {
  let heads = known.get(edition);
  if (!heads) known.set(edition, (heads = planHeads(edition)));
  return heads;
}

function planHeads(edition: Edition): readonly Head[] {
  const slots = textSlots(edition).flatMap((slot) => [{ row: 0, column: TEXT_COLUMNS.section, words: slot.sectionLabel }, { row: 0, column: TEXT_COLUMNS.part, words: slot.partLabel }]);
  return [...drawSheets(edition, { meta: EMPTY_META, pieces: [] }, new Map())].map(([key, drawn]): Head => {
    const labels = [...drawn.labels.map((l) => ({ row: l.row, column: l.column, words: wordsOfPlan(l) })), ...(key === TEXT_KEY ? slots : [])].filter((l) => l.words !== "");
    return { key, labels, anyRow: key === TEXT_KEY };
  });
}

/** How many labels of a head stand where they should, and how many there are; `shift`: rows a label may be off. */
function standing(head: Head, cells: Cells, shift: number): number {
  const stands = ({ row, column, words }: Head["labels"][number]): boolean => {
    const [from, end] = head.anyRow ? [0, cells.length] : [row - shift, row + shift + 1];
    for (let r = from; r < end; r++) if (sameWords(wordsOf(cellAt(cells, r, column)), words)) return true;
    return false;
  };
  return head.labels.filter(stands).length;
}

/** Enough of the labels to know a sheet of a report that is there by other signs, and to take a sheet for one where nothing else speaks for it. */
const ENOUGH = 0.6;
const BEYOND_DOUBT = 0.8;

/**
 * The key, among those given, of the sheet of this edition whose words these are; undefined where they are of none.
 * @param strict the labels must stand in their own rows, and nearly all of them: for a workbook without any mark of ours
 */
export function keyByWords(edition: Edition, keys: ReadonlySet<string>, cells: Cells, strict = false): string | undefined {
  const fits = headsOf(edition)
    .filter((head) => keys.has(head.key))
    .map((head) => ({ key: head.key, share: standing(head, cells, strict ? 0 : MOST_SHIFT) / head.labels.length }))
    .filter((fit) => fit.share >= (strict ? BEYOND_DOUBT : ENOUGH))
    .sort((a, b) => b.share - a.share);
  if (fits[0]) return fits[0].key;
  // 年度报告 has no heads of its own, but its first row says what was generated.
  return keys.has(REPORT_KEY) && holdsLedger(cells) ? REPORT_KEY : undefined;
}

const holdsLedger = (cells: Cells): boolean => readLedger((cells[LEDGER_ROW] ?? []).slice(REPORT_FIRST_COLUMN).map((c) => (isEmpty(c) ? "" : String(c.value)))) !== undefined;

/** By so many labels one edition must fit better than the other before the words of a report speak against its marks. */
const PLAINLY = 3;

/**
 * The edition whose labels these sheets carry, by key; undefined where no edition plainly fits better than `otherwise`,
 * or, without it, where none fits at all.
 */
export function editionByWords(editions: readonly Edition[], sheets: ReadonlyMap<string, Cells>, otherwise?: Edition): Edition | undefined {
  const score = (edition: Edition): number =>
    headsOf(edition).reduce((sum, head) => {
      const cells = sheets.get(head.key);
      return cells ? sum + 2 * standing(head, cells, 0) - head.labels.length : sum;
    }, 0);
  const scores = editions.map((edition) => ({ edition, score: score(edition) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (!otherwise) return best.score > 0 ? best.edition : undefined;
  const own = scores.find((s) => s.edition === otherwise)?.score ?? -Infinity;
  return best.score >= own + PLAINLY ? best.edition : undefined;
}
