/** Whether a PDF is still what was saved. pdf.js makes the best of a damaged one, and shows 7 where 71 stood. */
import { OutsideError } from "../../../app/filesPort";
import { assertObjectsInPlace } from "./objectPlaces";
import { assertStreamsWhole } from "./streamSums";

/**
 * By what the file says of itself: where its objects stand (ISO 32000-1, 7.5.4) and the sums of its compressed streams (RFC 1950).
 * What is neither counted nor compressed may have changed unseen. Throws OutsideError: broken, tooLarge.
 */
export function assertSound(bytes: Uint8Array): void {
  // One letter a byte, so that places in the text are places in the file.
  const text = new TextDecoder("windows-1252").decode(bytes);
  // Of a file that was cut off, pdf.js would show what is left.
  if (!text.includes("%%EOF", text.length - 2048)) throw new OutsideError("broken", "the PDF has no end");
  assertObjectsInPlace(text);
  // What is encrypted is packed within; without its key there is no sum to compare.
  if (!/\/Encrypt\b/u.test(text)) assertStreamsWhole(text, bytes);
}
