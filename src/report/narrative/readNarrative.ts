/** All that the texts of a report say in numbers of its tables, with what each number equals there. */
import type { Quantity, SaidSum } from "../../statute/said";
import type { FigureId, SectionId } from "../../statute/types";
import { paragraphsOf, type Paragraph } from "../paragraphs";
import { equal } from "../sums";
import type { Report } from "../types";
import type { Division, SaidNumber } from "./reading";
import { readText } from "./readText";

/** One thing that a number may equal: a sum of figures, or the percentage (`of`) that it is of another sum. */
export interface Candidate {
  readonly sum: SaidSum;
  readonly of: SaidSum | undefined;
  readonly figures: readonly FigureId[];
  /** Undefined while a figure is blank or unreadable, or what it is a percentage of is 0. */
  readonly value: number | undefined;
}

interface InText {
  readonly section: SectionId;
  /** Index of the piece that says it. */
  readonly piece: number;
  /** The words around it. */
  readonly seen: string;
}
export interface ReadNumber extends InText {
  readonly number: SaidNumber;
  readonly candidates: readonly Candidate[];
  /** Those that it equals. */
  readonly equals: readonly Candidate[];
  /** Beyond doubt it equals none. */
  readonly wrong: boolean;
}
export interface ReadDivision extends InText {
  readonly division: Division;
  readonly sum: number;
  readonly wrong: boolean;
}
export interface NarrativeReading {
  readonly numbers: readonly ReadNumber[];
  readonly divisions: readonly ReadDivision[];
}

/** The rules are judged one after the other over the same reading, and the pane shows it. */
const readings = new WeakMap<Report, NarrativeReading>();

export function readNarrative(report: Report): NarrativeReading {
  let reading = readings.get(report);
  if (!reading) readings.set(report, (reading = readAll(report)));
  return reading;
}

function readAll(report: Report): NarrativeReading {
  const read = paragraphsOf(report.pieces).map((paragraph) => ({ paragraph, reading: readText(paragraph.text, report.edition, report.meta.unit, report.meta.year) }));
  return {
    numbers: read.flatMap(({ paragraph, reading }) => reading.numbers.map((number) => judged(number, paragraph, report))),
    divisions: read.flatMap(({ paragraph, reading }) => reading.divisions.map((division) => summed(division, paragraph, report))),
  };
}

function judged(number: SaidNumber, paragraph: Paragraph, report: Report): ReadNumber {
  const candidates = candidatesOf(number, report);
  const equals = candidates.filter((c) => c.value !== undefined && agrees(number, c.value));
  const { section, piece, seen } = place(number, paragraph, report);
  return { section, piece, seen, number, candidates, equals, wrong: !number.elsewhen && !number.quantity.ofDue && equals.length === 0 && candidates.length > 0 && candidates.every((c) => c.value !== undefined) };
}

function candidatesOf({ quantity, also, as, ofReceived }: SaidNumber, report: Report): readonly Candidate[] {
  const sums = [quantity, ...also].flatMap((q) => q.equals);
  if (as !== "share") return sums.map((sum) => ({ sum, of: undefined, figures: sum.figures, value: valueOf(sum.figures, report) }));
  return [quantity, ...also].flatMap((q: Quantity) =>
    [...(q.shareOf ?? []), ...(ofReceived ? (q.shareOfReceived ?? []) : [])].flatMap((of) =>
      q.equals.map((sum): Candidate => {
        const [part, whole] = [valueOf(sum.figures, report), valueOf(of.figures, report)];
        return { sum, of, figures: [...sum.figures, ...of.figures], value: part === undefined || whole === undefined || whole === 0 ? undefined : (part / whole) * 100 };
      }),
    ),
  );
}

/** Percentages may be rounded or cut off at the decimals they are given with. */
const agrees = ({ as, says, off }: SaidNumber, value: number): boolean => (as === "share" ? Math.abs(says - value) < off : equal(says, value) || Math.abs(says - value) <= off);

function valueOf(figures: readonly FigureId[], report: Report): number | undefined {
  let sum = 0;
  for (const id of figures) {
    const reading = report.figures.get(id);
    if (reading?.kind !== "number") return undefined;
    sum += reading.value;
  }
  return sum;
}

function summed(division: Division, paragraph: Paragraph, report: Report): ReadDivision {
  const { says, off, parts, complete } = division;
  const sum = parts.reduce((a, b) => a + b, 0);
  const more = sum - says;
  const slack = Math.max(off, 1e-6);
  return { ...place(division, paragraph, report), division, sum, wrong: more > slack || (complete && more < -slack) };
}

/** The clause up to the number where it is short, else so many characters. */
const CLAUSE = 22;
const BEFORE = 12;
const BEHIND = 4;
/** Words that say enough by themselves: 已全部办结. */
const ENOUGH = 5;

interface Span {
  readonly at: number;
  readonly end: number;
}

/** What was read is kept by its text, and so is this. */
const clauses = new WeakMap<Span, string>();

function place(span: Span, { section, text, pieces }: Paragraph, report: Report): InText {
  let seen = clauses.get(span);
  if (seen === undefined) clauses.set(span, (seen = clauseAround(span, text)));
  return { section, piece: pieces.length === 1 ? pieces[0]! : pieces.find((i) => report.pieces[i]!.content.includes(text.slice(span.at, span.end))) ?? pieces[0]!, seen };
}

function clauseAround({ at, end }: Span, text: string): string {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  const clause = Math.max(...[..."，。；、：\n"].map((mark) => before.lastIndexOf(mark))) + 1;
  const short = clause > 0 || at <= CLAUSE;
  const start = end - at >= ENOUGH && !/\d/u.test(text[at]!) ? at : short ? at - before.length + clause : at - BEFORE;
  const behind = /^[^，。；、：\n（(]*/u.exec(text.slice(end, end + BEHIND))![0];
  return `${start === at || short ? "" : "…"}${text.slice(start, end)}${behind}`;
}
