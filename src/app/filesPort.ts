/** Reports outside the workbook, as the use cases ask for them. Implemented by `files`, fetched when first used. */
import type { ImportedReport } from "../report/imported";

/** What a person hands over. Bytes and text are data only: nothing of it is run or fetched. */
export type OutsideSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  /** `html`: what the clipboard also had as markup, or undefined. */
  | { readonly kind: "pasted"; readonly html: string | undefined; readonly text: string };

/**
 * Why a source cannot be read. `kind`: not of a kind we read, or its contents are not what its name says; `old`: .doc, .xls, .wps;
 * `noReport`: read, but no statutory table is in it; `noText`: a PDF or page of pictures;
 * `noLines`: the tables of a PDF are drawn without lines, so that nothing says to which cell a number belongs.
 */
export type OutsideRefusal = "empty" | "tooLarge" | "tooSlow" | "encrypted" | "broken" | "unsafe" | "kind" | "old" | "noReport" | "noText" | "noLines";

export class OutsideError extends Error {
  /** `detail` is for support, never for the clerk. */
  constructor(readonly reason: OutsideRefusal, readonly detail: string) {
    super(`${reason}: ${detail}`);
    this.name = "OutsideError";
  }
}

export interface FilesPort {
  /**
   * Rejects with OutsideError; with another error when what reads it cannot be fetched. `signal`: nobody wants it any more;
   * whatever reads it ends at once, and it rejects with an error called `AbortError`.
   */
  read(source: OutsideSource, signal?: AbortSignal): Promise<ImportedReport>;
}
