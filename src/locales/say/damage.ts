import type { Damage, LostWords } from "../../app/state";
import type { Words } from "../words";

export interface DamageWords {
  readonly text: string;
  readonly how: string;
}

/** What is wrong with a sheet and what to do about it. */
export function sayDamage(damage: Damage, words: Words): DamageWords {
  const say = words.damage;
  switch (damage.kind) {
    case "missing":
      return { text: say.missing(damage.sheet), how: say.missingHow };
    case "duplicate":
      return { text: say.duplicate(damage.sheet, words.common.list(damage.others)), how: say.duplicateHow(damage.sheet) };
    case "links":
      return { text: say.links(words.common.list(damage.sheets.map((sheet) => `“${sheet}”`))), how: say.linksHow };
    case "mark":
      return { text: say.mark(damage.sheet, damage.found), how: say.markHow };
    case "unfinished":
      return { text: say.unfinished(damage.sheet), how: "" };
    case "layout":
      return { text: layout(damage, words), how: `${damage.lost ? sayLost(damage.lost, words) : ""}${damage.repairable ? (damage.redraw ? say.redrawHow : say.relabelHow) : say.layoutHow}` };
  }
}

/** Rows and columns that went with what stood in them, and how much is to be filled in again. */
export function sayLost(lost: readonly LostWords[], words: Words): string {
  const say = words.damage;
  const lines = lost.map(({ axis, label }) => say.lostLine[axis](label));
  return say.lost(words.common.list(lines), lost.reduce((sum, { cells }) => sum + cells, 0));
}

function layout(damage: Extract<Damage, { kind: "layout" }>, words: Words): string {
  const say = words.damage;
  if (damage.pushed !== undefined) return say.pushed(damage.sheet, damage.pushed);
  if (damage.inserted > 0) return say.inserted(damage.sheet, damage.row, damage.inserted);
  if (damage.inserted < 0) return say.removed(damage.sheet, damage.row, -damage.inserted);
  if (damage.columns > 0) return say.insertedColumns(damage.sheet, damage.columns);
  if (damage.columns < 0) return say.removedColumns(damage.sheet, -damage.columns);
  return damage.found === "" ? say.emptied(damage.sheet, damage.row, damage.expected) : say.altered(damage.sheet, damage.row, damage.expected, damage.found);
}
