/** How a page comes to us as markup, as its reader hands it on to the recognising. */
import type { OutsideDocument } from "../../../src/files/outside/document";
import { htmlDocument } from "../../../src/files/outside/html";
import { documentOf } from "./document";
import { cleanHtml, portalHtml, wordHtml } from "./html";
import type { SourcePage } from "./page";

export interface Format {
  readonly name: string;
  document(page: SourcePage): OutsideDocument | Promise<OutsideDocument>;
}

export const FORMATS: readonly Format[] = [
  { name: "a perfect reader", document: documentOf },
  { name: "a saved web page", document: (page) => htmlDocument(cleanHtml(page), "") },
  { name: "a portal's page", document: (page) => htmlDocument(portalHtml(page), "") },
  { name: "what Word puts on the clipboard", document: (page) => htmlDocument(wordHtml(page), "") },
];
