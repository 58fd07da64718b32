/** By when the report is due. */
import type { Edition } from "../statute/types";
import { compareDays } from "./day";
import type { Day, Meta } from "./types";

/** The statutory day for this kind of office and report year (条例 art. 49), or undefined for an unknown kind. */
export function statutoryDeadline(edition: Edition, officeKind: string, year: number): Day | undefined {
  const kind = edition.officeKinds.find((k) => k.id === officeKind);
  return kind && { year: year + 1, ...kind.deadline };
}

/** The day that counts: the local one when it is earlier, else the statutory one. */
export function deadlineOf(edition: Edition, meta: Meta): { readonly statutory: Day; readonly local: Day | undefined; readonly day: Day } | undefined {
  const statutory = meta.year === undefined ? undefined : statutoryDeadline(edition, meta.officeKind, meta.year);
  if (!statutory) return undefined;
  const local = meta.localDeadline && compareDays(meta.localDeadline, statutory) <= 0 ? meta.localDeadline : undefined;
  return { statutory, local, day: local ?? statutory };
}
