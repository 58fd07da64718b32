/** What differs between a report as validated and as it is now, as the formulas of 校验记录 find it too. */
import { formOf } from "../report/form";
import type { Reading } from "../report/types";
import { COUNTED_FIELDS, recordedFigures, TEXT_TRAITS, VOIDING_FIELDS, type TextTrait } from "../sheets/recordPlaces";
import type { RecordContents, RecordedPiece } from "../sheets/recordContents";
import type { RecordFacts } from "../sheets/recordFacts";
import { readRecorded, RECORDED_BLANK, sameRecorded, type Recorded } from "../sheets/recordReading";
import { headingOfLines, headingsOf, headingsTrait, joinsTrait, unlistedTrait } from "../sheets/recordTexts";
import type { Edition, FigureId } from "../statute/types";
import type { AddedPiece, Change, TextChange, VoidedBy } from "./state";

/** A record of another year, unit or edition says nothing of this report: which of them it is. */
export function voidedBy(record: RecordContents, now: RecordFacts, edition: Edition): readonly VoidedBy[] {
  const fields = VOIDING_FIELDS.filter((field) => record.particulars.get(field)!.passed !== now.particulars.get(field));
  return record.edition === edition.name ? fields : [...fields, "edition"];
}

/** Since the last validation that passed, in the order of the form; a total that only followed its parts is no change of its own. */
export function changesSince(record: RecordContents, now: RecordFacts, edition: Edition): readonly Change[] {
  return [...particulars(record, now), ...figures(record, now, edition), ...traits(record, now, edition), ...pieces(record, now, edition)];
}

function particulars(record: RecordContents, now: RecordFacts): readonly Change[] {
  return COUNTED_FIELDS.flatMap((field): Change[] => {
    const [before, after] = [record.particulars.get(field)!.passed, now.particulars.get(field)!];
    return before === after ? [] : [{ kind: "meta", field, before, after }];
  });
}

function figures(record: RecordContents, now: RecordFacts, edition: Edition): readonly Change[] {
  return recordedFigures(edition).flatMap(({ id }): Change[] => {
    const [before, after] = [record.figures.get(id)!, now.figures.get(id)!];
    // What is wrong in a cell is never the same as what was validated.
    const same = sameRecorded(before, after) && readingOf(after).kind !== "error";
    return same || followed(id, now.figures, edition) ? [] : [{ kind: "figure", figure: id, before: readingOf(before), after: readingOf(after) }];
  });
}

const readingOf = (value: Recorded): Reading => readRecorded(value)!;

/** Does a total say what its parts come to, whether by its formula or typed? Where a part is an error, it cannot do better than be one. */
function followed(id: FigureId, now: ReadonlyMap<FigureId, Recorded>, edition: Edition): boolean {
  const parts = formOf(edition).definitions.get(id)?.identity.right.map((part) => now.get(part)!);
  if (!parts) return false;
  const total = now.get(id)!;
  const broken = parts.some((part) => readingOf(part).kind === "error");
  if (readingOf(total).kind === "error") return broken;
  const numbers = parts.filter((part) => typeof part === "number");
  if (numbers.length === 0) return total === RECORDED_BLANK;
  if (broken) return true;
  return typeof total === "number" && Math.round((total - numbers.reduce((sum, n) => sum + n, 0)) * 1e6) === 0;
}

function traits(record: RecordContents, now: RecordFacts, edition: Edition): readonly Change[] {
  const listed = new Set(record.pieces.map((p) => p.id));
  const current: Readonly<Record<TextTrait, string>> = { headings: headingsTrait(edition, now.lines), joins: joinsTrait(now.lines), unlisted: unlistedTrait(now.lines, listed) };
  const changed = TEXT_TRAITS.filter((trait) => record.traits.get(trait)!.passed !== current[trait]);
  return changed.map((trait): Change => (trait === "unlisted" ? { kind: "texts", what: "added", pieces: addedPieces(now, edition, listed) } : { kind: "texts", what: trait }));
}

/** Rows that say something and have no line in the record, each with the heading it stands under. */
function addedPieces(now: RecordFacts, edition: Edition, listed: ReadonlySet<number>): readonly AddedPiece[] {
  const headings = headingOfLines(edition, now.lines);
  return now.lines.flatMap(({ content, id }, i) => (content !== "" && (id === undefined || !listed.has(id)) ? [{ section: headings[i]?.section, part: headings[i]?.part ?? "", content }] : []));
}

function pieces(record: RecordContents, now: RecordFacts, edition: Edition): readonly Change[] {
  const byId = new Map(now.lines.flatMap((l) => (l.id === undefined ? [] : [[l.id, l] as const])));
  return record.pieces.flatMap((piece, i): Change[] => {
    const line = byId.get(piece.id);
    const before = record.pieces[i - 1];
    const above = (before && byId.get(before.id)?.position) ?? 0;
    const content = line?.content ?? "";
    if (content === piece.passed) return line && line.position < above ? [changeOf(piece, "moved", content, edition)] : [];
    return [changeOf(piece, content === "" ? "removed" : piece.passed === "" ? "written" : "changed", content, edition)];
  });
}

function changeOf(piece: RecordedPiece, how: TextChange, after: string, edition: Edition): Change {
  const headings = headingsOf(edition);
  const heading = headings.find((h) => h.sectionLabel === piece.section && h.partLabel === piece.part) ?? headings[0]!;
  return { kind: "section", section: heading.section, part: heading.part, paragraph: piece.paragraph, how, before: piece.passed, after };
}
