/** Takes up what a reading thread answered. */
import { OutsideError } from "../../app/filesPort";
import type { ImportedReport } from "../../report/imported";
import type { Edition } from "../../statute/types";
import type { Answer } from "./answer";

/** With the editions of this side. Throws OutsideError where the source was refused, and what failed in the thread by its own name. */
export function arrived(answer: Exclude<Answer, { kind: "ready" }>, editions: readonly Edition[]): ImportedReport {
  if (answer.kind === "refused") throw new OutsideError(answer.reason, answer.detail);
  if (answer.kind === "failed") throw Object.assign(new Error(answer.message), { name: answer.name });
  const own = <T extends { readonly edition: string }>(what: T): Omit<T, "edition"> & { readonly edition: Edition } => ({ ...what, edition: editionOf(what.edition) });
  const editionOf = (id: string): Edition => {
    const edition = editions.find((e) => e.id === id);
    if (!edition) throw new Error(`the thread knows an edition ${id} that is not known here`);
    return edition;
  };
  const { own: report, ...imported } = answer.imported;
  if (!report) return own(imported);
  const { last, ...rest } = report;
  return { ...own(imported), own: { ...own(rest), ...(last && { last: own(last) }) } };
}
