/** Findings in the order in which the form is read: the cover, then section by section, cell by cell. */
import type { Form } from "./form";
import type { Finding } from "./types";

export function statuteOrder(form: Form): (a: Finding, b: Finding) => number {
  const sectionOf = new Map(form.edition.sections.map((s, i) => [s.id, i + 1]));
  const tableSection = new Map(form.edition.tables.map((t) => [t.id, sectionOf.get(t.section)!]));
  const rank = (f: Finding): readonly [number, number] => {
    if (f.detail.kind === "narrative" || f.detail.kind === "sameText" || f.detail.kind === "placeholder") return [sectionOf.get(f.detail.section)!, f.detail.kind === "placeholder" ? f.detail.piece : 0];
    if (f.table === undefined) return [0, 0];
    return [tableSection.get(f.table)!, Math.min(...f.figures.map((id) => form.order.get(id)!))];
  };
  return (a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  };
}
