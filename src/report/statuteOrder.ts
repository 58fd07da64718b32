/** Findings in the order in which the form is read: the cover, then section by section, cell by cell. */
import type { Form } from "./form";
import { comparePlaces, placesOf } from "./formPlace";
import type { Finding } from "./types";

export function statuteOrder(form: Form): (a: Finding, b: Finding) => number {
  const { finding } = placesOf(form);
  return (a, b) => comparePlaces(finding(a), finding(b)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
