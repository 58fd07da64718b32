/** Reads a report from whatever a person hands over. */
import { OutsideError, type OutsideSource } from "../app/filesPort";
import type { ImportedReport } from "../report/imported";
import type { Edition } from "../statute/types";
import { MOST_BYTES } from "./limits";
import { decodeText } from "./outside/decode";
import type { OutsideDocument } from "./outside/document";
import { docxDocument } from "./outside/docx";
import { fileWorkbook } from "./outside/fileWorkbook";
import { htmlDocument } from "./outside/html";
import { oursOf } from "./outside/ours";
import { plainTextDocument } from "./outside/plainText";
import { sniff } from "./outside/sniff";
import { documentOfSheets } from "./outside/xlsx";
import { recognise } from "./recognise/recognise";

/**
 * What a file is goes by its contents, whatever its name ends in. Of pasted content the markup is tried before the text.
 * @throws OutsideError as a rejection
 */
// Async so that whatever a reader throws is a rejection.
export async function readSource(source: OutsideSource, editions: readonly Edition[]): Promise<ImportedReport> {
  return source.kind === "file" ? readFile(source, editions) : readPasted(source, editions);
}

async function readFile({ name, bytes }: Extract<OutsideSource, { kind: "file" }>, editions: readonly Edition[]): Promise<ImportedReport> {
  if (bytes.length > MOST_BYTES) throw new OutsideError("tooLarge", `${bytes.length} bytes`);
  const kind = sniff(bytes);
  if (kind === "docx") return recognise(docxDocument(bytes, name), editions);
  if (kind === "xlsx") {
    const sheets = fileWorkbook(bytes);
    return oursOf(sheets, name, editions) ?? recognise(documentOfSheets(sheets, name), editions);
  }
  if (kind === "pdf") {
    // What opens it is larger than everything else together.
    const { pdfDocument } = await import(/* webpackChunkName: "pdf", webpackMode: "lazy" */ "./outside/pdf/pdf");
    return recognise(await pdfDocument(bytes, name), editions);
  }
  const { text, remarks } = decodeText(bytes);
  const document = kind === "html" ? htmlDocument(text, name) : plainTextDocument(text, name);
  return recognise({ ...document, remarks: [...remarks, ...document.remarks] }, editions);
}

function readPasted({ html, text }: Extract<OutsideSource, { kind: "pasted" }>, editions: readonly Edition[]): ImportedReport {
  // Of characters, of which one takes up to three bytes.
  if ((html?.length ?? 0) + text.length > MOST_BYTES / 2) throw new OutsideError("tooLarge", `${html?.length ?? 0} and ${text.length} characters`);
  const ways: readonly (() => OutsideDocument)[] = [
    ...(html !== undefined && html.trim() !== "" ? [() => htmlDocument(html, "")] : []),
    ...(text.trim() === "" ? [] : [() => plainTextDocument(text, "")]),
  ];
  if (ways.length === 0) throw new OutsideError("empty", "nothing was pasted");
  for (const [i, way] of ways.entries()) {
    try {
      return recognise(way(), editions);
    } catch (error) {
      if (i === ways.length - 1 || !(error instanceof OutsideError) || error.reason !== "noReport") throw error;
    }
  }
  throw new Error("every way has been tried");
}
