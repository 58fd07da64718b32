/** Numbered points of a text as lists: which marks belong to one, and which numbers they should have. */
import type { NumberMark } from "./numberMarks";

/** A mark with the line it stands in. */
export interface PlacedMark {
  readonly mark: NumberMark;
  readonly line: number;
}
export interface ListedMark extends PlacedMark {
  /** The number it should have. */
  readonly value: number;
}
interface OpenList {
  readonly marks: ListedMark[];
  /** Its last number as it stands; it goes on from there though that may itself be wrong. */
  stands: number;
}

/** A jump further than that is no slip. */
const FURTHEST = 2;

/**
 * The lists of one kind of mark that do not go up by one. A mark goes on the list that it is the next of, the innermost first,
 * so that a list within a point of another one disturbs neither; 一 begins a new one. Where it is the next of none, it is a slip
 * only beside the mark before: in the same line, or where both lead theirs. All else is left alone.
 */
export function brokenLists(marks: readonly PlacedMark[]): readonly (readonly ListedMark[])[] {
  const all: OpenList[] = [];
  let open: OpenList[] = [];
  for (const placed of marks) {
    const { mark: { value } } = placed;
    const begin = (): void => {
      const list: OpenList = { marks: [{ ...placed, value }], stands: value };
      all.push(list);
      open.push(list);
    };
    const goOn = (at: number): void => {
      open = open.slice(0, at + 1);
      const list = open[at]!;
      list.marks.push({ ...placed, value: list.marks[list.marks.length - 1]!.value + 1 });
      list.stands = value;
    };
    const next = open.map((list) => list.stands + 1).lastIndexOf(value);
    const last = open[open.length - 1];
    if (value !== 1 && next >= 0) goOn(next);
    else if (value !== 1 && last && slips(last, placed)) goOn(open.length - 1);
    else begin();
  }
  return all.filter((list) => list.marks.some(({ mark, value }) => mark.value !== value)).map((list) => list.marks);
}

/** A list that does not begin with 一 may have its first points elsewhere: nothing is said of it. */
function slips({ marks, stands }: OpenList, { mark, line }: PlacedMark): boolean {
  const before = marks[marks.length - 1]!;
  const beside = before.line === line || (before.mark.leads && mark.leads);
  return beside && marks[0]!.mark.value === 1 && Math.abs(mark.value - stands - 1) <= FURTHEST;
}
