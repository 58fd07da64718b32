import type { AddedPiece, Change } from "../../app/state";
import type { Reading } from "../../report/types";
import { plain } from "../plain";
import type { Words } from "../words";
import type { Names } from "./names";

/** 表三“新收”自然人 81 → 80: what has changed, from what to what. */
export function sayChange(change: Change, names: Names, words: Words): string {
  const say = words.check;
  switch (change.kind) {
    case "meta":
      return say.changed(say.changedMeta[change.field], change.before || say.blank, change.after || say.blank);
    case "section":
      return say.changedText[change.how](say.textPlace(names.section(change.section), names.part(change.section, change.part), change.paragraph));
    case "texts":
      return change.what === "added" ? say.addedTo(words.common.list(placesOf(change.pieces, names, words))) : say.changedTexts[change.what];
    case "figure":
      return say.changed(names.brief(change.figure), sayReading(change.before, words), sayReading(change.after, words));
  }
}

/** “一、概述”（一）主动公开: each place once. */
function placesOf(pieces: readonly AddedPiece[], names: Names, words: Words): readonly string[] {
  return [...new Set(pieces.flatMap(({ section, part }) => (section === undefined ? [] : [words.check.under(names.section(section), names.part(section, part))])))];
}

/** A text stands in quotes, so that 「无」 is not taken for our own word for nothing. */
export function sayReading(reading: Reading, words: Words): string {
  switch (reading.kind) {
    case "blank":
      return words.check.blank;
    case "number":
      return plain(reading.value);
    case "text":
      return words.check.quoted(reading.text);
    case "error":
      return reading.text;
  }
}
