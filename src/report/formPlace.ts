/** Where things stand in a report as it is read: the cover first, then section by section, within a table cell by cell. Pure. */
import type { FigureId, MetaField, SectionId } from "../statute/types";
import { formOf, type Form } from "./form";
import type { Finding } from "./types";

/** `section`: 0 for the cover, else its position from 1. `within`: the particular, the piece of text (0 where none is meant), or the figure. */
export type FormPlace = readonly [section: number, within: number];

/** Places of one form. */
export interface FormPlaces {
  /** One that the report cannot do without; any other lies before them all. */
  meta(field: string): FormPlace;
  section(section: SectionId, piece?: number): FormPlace;
  figure(figure: FigureId): FormPlace;
  /** Of several figures the one that is read first. */
  figures(figures: readonly FigureId[]): FormPlace;
  finding(finding: Finding): FormPlace;
}

const known = new WeakMap<Form, FormPlaces>();

export const comparePlaces = (a: FormPlace, b: FormPlace): number => a[0] - b[0] || a[1] - b[1];

export function placesOf(form: Form): FormPlaces {
  let places = known.get(form);
  if (!places) known.set(form, (places = prepare(form)));
  return places;
}

function prepare(form: Form): FormPlaces {
  const { edition } = form;
  const fields: readonly string[] = edition.rules.flatMap((rule): readonly MetaField[] => (rule.kind === "meta" ? rule.fields : []));
  const sectionAt = new Map(edition.sections.map((section, i) => [section.id, i + 1]));
  const tableAt = new Map(edition.tables.map((table) => [table.id, sectionAt.get(table.section)!]));
  const meta = (field: string): FormPlace => [0, fields.indexOf(field)];
  const section = (id: SectionId, piece = 0): FormPlace => [sectionAt.get(id)!, piece];
  const figure = (id: FigureId): FormPlace => [tableAt.get(form.figures.get(id)!.table)!, form.order.get(id)!];
  const figures = (ids: readonly FigureId[]): FormPlace => ids.map(figure).reduce((a, b) => (comparePlaces(b, a) < 0 ? b : a));
  return {
    meta, section, figure, figures,
    finding({ detail, figures: ids }) {
      if ("section" in detail) return section(detail.section, "piece" in detail ? detail.piece : 0);
      if (ids.length > 0) return figures(ids);
      // What concerns the report as a whole stands with its year.
      return meta(detail.kind === "meta" ? detail.field : detail.kind === "date" ? "date" : "year");
    },
  };
}

/** Of the edition of a report. */
export const placesIn = (edition: Form["edition"]): FormPlaces => placesOf(formOf(edition));
