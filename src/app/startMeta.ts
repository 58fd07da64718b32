import type { Meta } from "../report/types";
import type { Edition } from "../statute/types";
import type { StartForm } from "./state";

/** The particulars of the start form; what stands on 封面 already goes before them. */
export function startMeta(edition: Edition, read: Meta, form: StartForm): Meta {
  const kind = edition.officeKinds.find((k) => k.id === form.officeKind);
  return {
    ...read,
    unit: read.unit || form.unit, titleName: read.titleName || form.titleName, selfName: read.selfName || (kind?.selfName ?? ""),
    officeKind: read.officeKind || form.officeKind, year: read.year ?? form.year, localDeadline: read.localDeadline ?? form.localDeadline,
  };
}
