/** Everything that is still to be filled, in the order of the form: particulars of the cover, texts, cells. Pure. */
import type { Edition, FigureId, MetaField, SectionId } from "../statute/types";
import { comparePlaces, placesIn, type FormPlace } from "./formPlace";
import type { CheckResult } from "./types";

/** One place to be filled. */
export interface BlankStop {
  readonly place: FormPlace;
  readonly what: { readonly kind: "meta"; readonly field: MetaField } | { readonly kind: "section"; readonly section: SectionId } | { readonly kind: "figure"; readonly figure: FigureId };
}

export function blankStops({ blanks, findings }: Pick<CheckResult, "blanks" | "findings">, edition: Edition): readonly BlankStop[] {
  const places = placesIn(edition);
  const unwritten = findings.filter(({ unfilled }) => unfilled).flatMap(({ detail }): BlankStop[] => {
    if (detail.kind === "meta") return [{ place: places.meta(detail.field), what: { kind: "meta", field: detail.field } }];
    return detail.kind === "narrative" ? [{ place: places.section(detail.section), what: { kind: "section", section: detail.section } }] : [];
  });
  const cells = [...blanks.values()].flat().map((figure): BlankStop => ({ place: places.figure(figure), what: { kind: "figure", figure } }));
  return [...unwritten, ...cells].sort((a, b) => comparePlaces(a.place, b.place));
}
