/** The compressed streams of a PDF, each compared with the sum that stands at its end. */
import { Inflate } from "fflate";
import { OutsideError } from "../../../app/filesPort";

/** Letters of the words that describe a stream. */
const DESCRIPTION = 4000;
const PACKED = /\/Filter\s*\[?\s*\/Fl(?:ateDecode)?\b/u;
/** No figure stands in a picture, and they are the largest. */
const PICTURE = /\/Subtype\s*\/Image\b/u;
/** At most a thousand times that comes out before it is counted. */
const STEP = 8 * 1024;
const MOST_EXPANDED = 300_000_000;
const PRIME = 65_521;

/** `text`: the bytes, one letter each. Throws OutsideError: broken where a stream is not what was packed, tooLarge. */
export function assertStreamsWhole(text: string, bytes: Uint8Array): void {
  let room = MOST_EXPANDED;
  const begin = /\bstream\r?\n/gu;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const end = text.indexOf("endstream", begin.lastIndex);
    if (end < 0) throw new OutsideError("broken", "a stream of the PDF has no end");
    const described = text.slice(Math.max(0, found.index - DESCRIPTION), found.index);
    const own = described.slice(described.lastIndexOf(" obj") + 1);
    if (PACKED.test(own) && !PICTURE.test(own)) room -= expanded(bytes.subarray(begin.lastIndex, end), room);
    begin.lastIndex = end + "endstream".length;
  }
}

/** How many bytes are in it. */
function expanded(data: Uint8Array, room: number): number {
  const [method = 0, flags = 0] = data;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) throw new OutsideError("broken", "a stream of the PDF does not begin as one");
  let [a, b, size] = [1, 0, 0];
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > room) throw new OutsideError("tooLarge", "streams of the PDF");
    for (let at = 0; at < chunk.length; ) {
      // As many as cannot overflow.
      for (const stop = Math.min(chunk.length, at + 3800); at < stop; at++) b += a += chunk[at]!;
      a %= PRIME;
      b %= PRIME;
    }
  });
  try {
    for (let from = 2; from < data.length; from += STEP) stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError("broken", `a stream of the PDF: ${String(error)}`);
  }
  // Before the word that ends it a line may end, of one sign or two, or none.
  const sums = [0, 1, 2].map((less) => data.length - less - 4).filter((at) => at >= 2).map((at) => new DataView(data.buffer, data.byteOffset + at, 4).getUint32(0));
  if (!sums.includes(b * 65_536 + a)) throw new OutsideError("broken", "a stream of the PDF is not what was packed");
  return size;
}
