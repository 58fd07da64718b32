/** What a thread that reads sources says to the one that asked, and how it is taken up there. An edition goes by its name: it is large, and the same on both sides. */
import { OutsideError, type OutsideRefusal, type OutsideSource } from "../../app/filesPort";
import type { ImportedReport } from "../../report/imported";
import type { LastYear } from "../../report/lastYear";
import type { Report } from "../../report/types";
import type { Edition } from "../../statute/types";
import { readSource } from "../readSource";

type Named<T> = Omit<T, "edition"> & { readonly edition: string };
type CarriedReport = Named<Omit<Report, "last">> & { readonly last?: Named<LastYear> };
type Carried = Named<Omit<ImportedReport, "own">> & { readonly own?: CarriedReport };

export type Answer =
  /** The thread can be asked. */
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly imported: Carried }
  | { readonly kind: "refused"; readonly reason: OutsideRefusal; readonly detail: string }
  /** A fault of ours, or a part of the thread's script that did not come. */
  | { readonly kind: "failed"; readonly name: string; readonly message: string };

/** Never rejects. */
export async function answerTo(source: OutsideSource, editions: readonly Edition[]): Promise<Answer> {
  try {
    return { kind: "read", imported: carried(await readSource(source, editions)) };
  } catch (error) {
    if (error instanceof OutsideError) return { kind: "refused", reason: error.reason, detail: error.detail };
    return error instanceof Error ? { kind: "failed", name: error.name, message: error.message } : { kind: "failed", name: "Error", message: String(error) };
  }
}

const named = <T extends { readonly edition: Edition }>(what: T): Named<T> => ({ ...what, edition: what.edition.id });

function carried({ own, ...imported }: ImportedReport): Carried {
  if (!own) return named(imported);
  const { last, ...report } = own;
  return { ...named(imported), own: { ...named(report), ...(last && { last: named(last) }) } };
}
