/** A PDF with text in it: its words as lines and paragraphs, its tables by the lines that are drawn around their cells. */
import { OutsideError } from "../../../app/filesPort";
import type { OutsideDocument } from "../document";
import { withoutFurniture } from "./furniture";
import { joinPages } from "./joinPages";
import { openPdf } from "./open";
import { pageBlocks } from "./pageBlocks";

/**
 * Throws OutsideError as a rejection: encrypted, broken, tooLarge, tooSlow; noText where all it shows are pictures (words that
 * a machine guessed and laid unseen under them are not read: nobody has looked at their figures).
 */
export async function pdfDocument(bytes: Uint8Array, name: string): Promise<OutsideDocument> {
  const pages = await openPdf(bytes);
  if (pages.every(({ marks }) => marks.every(({ text }) => text.trim() === ""))) throw new OutsideError("noText", `${pages.length} pages`);
  return { source: "pdf", name, blocks: joinPages(withoutFurniture(pages.map(pageBlocks))), remarks: [] };
}
