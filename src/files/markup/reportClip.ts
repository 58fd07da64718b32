import type { Clip, CopyKind } from "../../app/ports";
import type { Report } from "../../report/types";
import { plainText } from "./plainText";
import { portalHtml } from "./portal";
import { wordHtml } from "./word";

/** A report for the clipboard. A draft says in its first line that it is one: what is pasted leaves the pane's warning behind. */
export function reportClip(kind: Exclude<CopyKind, "findings">, report: Report, draft: boolean): Clip {
  return { text: plainText(report, draft), html: kind === "word" ? wordHtml(report, draft) : portalHtml(report, draft) };
}
