/** Opens a PDF with pdf.js. Its scripts are not run, nothing is fetched but our own tables of character codes, and pictures are not decoded. */
import { OutsideError } from "../../../app/filesPort";
import { codeTable } from "./codes";
import type { PageMarks } from "./marks";
import { pageMarks } from "./pageMarks";
import { assertSound } from "./sound";

export const MOST_PAGES = 200;
/** Under what a reading thread is given: 200 pages of tables take half of it. */
const MOST_MILLISECONDS = 8_000;

/** Throws OutsideError as a rejection: encrypted, broken, tooLarge, tooSlow, or noText where its letters go by codes that we do not know. */
export async function openPdf(bytes: Uint8Array): Promise<readonly PageMarks[]> {
  assertSound(bytes);
  const pdfjs = await library();
  const missing: string[] = [];
  const codes = (file: string): Promise<Uint8Array> =>
    codeTable(file).catch((error: unknown) => {
      missing.push(file);
      throw error;
    });
  const task = pdfjs.getDocument({
    // A copy: pdf.js takes the bytes away.
    data: bytes.slice(),
    // What the codes of a font mean comes with it.
    fontExtraProperties: true,
    isEvalSupported: false, enableXfa: false, disableFontFace: true, useSystemFonts: false, useWasm: false, useWorkerFetch: false,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1, disableAutoFetch: true, disableRange: true, disableStream: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    BinaryDataFactory: class {
      fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
        return kind === "cMapUrl" ? codes(filename) : Promise.reject(new Error(`not shipped: ${filename}`));
      }
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new OutsideError("tooSlow", "PDF")), MOST_MILLISECONDS)));
  try {
    const pages = await Promise.race([pagesOf(task, pdfjs.OPS), slow]);
    // pdf.js leaves out the words that it cannot read: a figure among them would look blank.
    if (missing.length > 0) throw new OutsideError("noText", `letters by ${missing.join(", ")}`);
    return pages;
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(nameOf(error) === "PasswordException" ? "encrypted" : "broken", String(error));
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

type Library = typeof import("pdfjs-dist");

async function library(): Promise<Library> {
  // It asks for what it would paint with when it is loaded, in Node too; we never paint.
  Object.assign(globalThis, { DOMMatrix: globalThis.DOMMatrix ?? class {}, ImageData: globalThis.ImageData ?? class {}, Path2D: globalThis.Path2D ?? class {} });
  // Its other half, for a thread of its own, is found where it puts itself when it is loaded: reading is apart already.
  await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
}

async function pagesOf(task: ReturnType<Library["getDocument"]>, ops: Library["OPS"]): Promise<readonly PageMarks[]> {
  const document = await task.promise;
  if (document.numPages > MOST_PAGES) throw new OutsideError("tooLarge", `${document.numPages} pages`);
  const pages: PageMarks[] = [];
  // One after the other: memory stays that of a page.
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await pageMarks(page, ops));
    page.cleanup();
  }
  return pages;
}

const nameOf = (error: unknown): string => (typeof error === "object" && error !== null && "name" in error ? String(error.name) : "");
