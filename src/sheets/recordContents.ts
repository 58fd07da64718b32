/** What 校验记录 holds: the last validation, the last one that passed, and what each of them saw. */
import type { Edition, FigureId } from "../statute/types";
import type { RecordFacts } from "./recordFacts";
import { MOST_PIECES, RECORDED_FIELDS, TEXT_TRAITS, type RecordedField, type TextTrait } from "./recordPlaces";
import type { Recorded } from "./recordReading";
import { headingOfLines, headingsTrait, joinsTrait, unlistedTrait, type TextLine } from "./recordTexts";
import type { RecordedTime } from "./recordTime";

/** One thing at the last validation that passed, and at the last one of all. */
export interface Seen {
  readonly passed: string;
  readonly checked: string;
}

/** A piece of 文字 in the record, or the row of a heading where nothing stood. */
export interface RecordedPiece extends Seen {
  readonly id: number;
  /** Words of the section and the part it stood under. */
  readonly section: string;
  readonly part: string;
  /** From 1 within the part; 0 for a heading's row where nothing stood. */
  readonly paragraph: number;
}

export interface RecordContents {
  /** How many validations the workbook has seen: by it a recheck sees that there was another. */
  readonly count: number;
  readonly checkedAt: RecordedTime;
  readonly passed: boolean;
  /** What was wrong with it, counted in words; where it passed, what was explained. */
  readonly found: string;
  readonly passedAt: RecordedTime | undefined;
  /** Of each rule over words, in their order: 符合, so many 处, or why it could not be judged. */
  readonly verdicts: readonly string[];
  /** How many explanations held then. */
  readonly explained: number;
  /** Name of the edition it passed in. */
  readonly edition: string;
  readonly particulars: ReadonlyMap<RecordedField, Seen>;
  /** As it passed; empty where it never did. */
  readonly figures: ReadonlyMap<FigureId, Recorded>;
  /** As the last validation saw them, passed or not: some rules hold words against them. */
  readonly checked: ReadonlyMap<FigureId, Recorded>;
  readonly traits: ReadonlyMap<TextTrait, Seen>;
  readonly pieces: readonly RecordedPiece[];
}

/** A validation as it just went. */
export interface ValidationMade {
  readonly edition: Edition;
  readonly at: RecordedTime;
  readonly passed: boolean;
  readonly found: string;
  readonly verdicts: readonly string[];
  readonly explained: number;
  /** Rows of 文字 numbered already, see `numbered`. */
  readonly facts: RecordFacts;
}

/**
 * What the record holds after a validation. One that passed replaces all; one that failed keeps what passed before, and
 * takes down what it saw beside it, so that its verdicts on words can lapse.
 */
export function nextContents(before: RecordContents | undefined, made: ValidationMade): RecordContents {
  const { edition, facts, passed } = made;
  const kept = passed ? undefined : before;
  const pieces = listOf(edition, kept?.pieces ?? [], facts.lines);
  const listed = new Set(pieces.map((p) => p.id));
  const traits: Readonly<Record<TextTrait, string>> = { headings: headingsTrait(edition, facts.lines), joins: joinsTrait(facts.lines), unlisted: unlistedTrait(facts.lines, listed) };
  const seen = (checked: string, was: Seen | undefined): Seen => ({ checked, passed: passed ? checked : (was?.passed ?? "") });
  return {
    count: (before?.count ?? 0) + 1,
    checkedAt: made.at,
    passed,
    found: made.found,
    passedAt: passed ? made.at : before?.passedAt,
    verdicts: made.verdicts,
    explained: made.explained,
    edition: passed ? edition.name : (before?.edition ?? ""),
    particulars: new Map(RECORDED_FIELDS.map((field) => [field, seen(facts.particulars.get(field) ?? "", before?.particulars.get(field))])),
    figures: passed ? facts.figures : (before?.figures ?? new Map()),
    checked: facts.figures,
    traits: new Map(TEXT_TRAITS.map((trait) => [trait, seen(traits[trait], before?.traits.get(trait))])),
    pieces: passed ? pieces.map((p) => ({ ...p, passed: p.checked })) : pieces,
  };
}

/**
 * The pieces kept from before, in their order, and those that came since, each behind the one it stands behind; as many
 * as the record has lines.
 */
function listOf(edition: Edition, kept: readonly RecordedPiece[], lines: readonly TextLine[]): readonly RecordedPiece[] {
  const headings = headingOfLines(edition, lines);
  const contents = new Map(lines.flatMap((l) => (l.id === undefined ? [] : [[l.id, l.content] as const])));
  const list: RecordedPiece[] = kept.map((piece) => ({ ...piece, checked: contents.get(piece.id) ?? "" }));
  let behind = -1;
  lines.forEach((line, i) => {
    if (line.id === undefined || !belongs(line)) return;
    const standing = list.findIndex((p) => p.id === line.id);
    if (standing >= 0) behind = standing;
    else if (list.length < MOST_PIECES) {
      const heading = headings[i];
      const above = line.content === "" ? [] : lines.slice(0, i + 1).filter((l, j) => headings[j] === heading && l.content !== "");
      const paragraph = above.filter((l, j) => j === 0 || !l.joins).length;
      list.splice(++behind, 0, { id: line.id, section: heading?.sectionLabel ?? "", part: heading?.partLabel ?? "", paragraph, passed: "", checked: line.content });
    }
  });
  return list;
}

const belongs = (line: TextLine): boolean => line.content !== "" || line.section !== "" || line.part !== "";

/** Gives the rows that a record is to watch numbers of their own, where they have none. `taken`: numbers that stand in the record. */
export function numbered(lines: readonly TextLine[], taken: readonly number[]): readonly TextLine[] {
  let next = Math.max(0, ...taken, ...lines.map((l) => l.id ?? 0)) + 1;
  return lines.map((line) => (line.id === undefined && belongs(line) ? { ...line, ...markedBy(next++) } : line));
}

const markedBy = (id: number): Pick<TextLine, "id" | "mark"> => ({ id, mark: id });
