/** What the cursor of the sheet stands on, as far as something to be done can be about it, and where that is in the form. Pure. */
import type { CursorInfo, Target } from "../app/state";
import { placesIn, type FormPlace } from "../report/formPlace";
import type { Edition } from "../statute/types";

/** A figure, a section of 文字, or a particular of 封面, by an id that no other kind has. */
export type Spot = string;

const particular = (field: string): Spot => `cover ${field}`;

export const spotOf = ({ figure, section, field }: CursorInfo): Spot | undefined => figure ?? section ?? (field && particular(field));

export function spotOfTarget(target: Target): Spot | undefined {
  switch (target.kind) {
    case "figure":
      return target.figure;
    case "section":
      return target.section;
    case "meta":
      return particular(target.field);
    case "sheet":
      return undefined;
  }
}

export function cursorPlace({ figure, section, piece, field }: CursorInfo, edition: Edition): FormPlace | undefined {
  const places = placesIn(edition);
  if (figure !== undefined) return places.figure(figure);
  if (section !== undefined) return places.section(section, piece);
  return field && places.meta(field);
}

export function targetPlace(target: Target, edition: Edition): FormPlace | undefined {
  const places = placesIn(edition);
  switch (target.kind) {
    case "figure":
      return places.figure(target.figure);
    case "section":
      return places.section(target.section, target.piece);
    case "meta":
      return places.meta(target.field);
    case "sheet":
      return undefined;
  }
}
