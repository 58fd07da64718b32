/** Text out of bytes, in whatever encoding an office saved it: what the bytes themselves allow goes before what the page claims. */
import { OutsideError } from "../../app/filesPort";
import type { SourceRemark } from "../../report/imported";

/** The longest text that is read. */
export const MOST_CHARACTERS = 20 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  readonly remarks: readonly SourceRemark[];
}

const NAMES: Readonly<Record<string, string>> = { gbk: "gb18030", gb2312: "gb18030", "x-gbk": "gb18030", gb18030: "gb18030", big5: "big5", "utf-16": "utf-16le", "utf-16le": "utf-16le", "utf-16be": "utf-16be" };

/** Says encoding unless it is UTF-8. Throws OutsideError: tooLarge. Bytes that mean nothing become U+FFFD, which no reader takes for a number. */
export function decodeText(bytes: Uint8Array): Decoded {
  // No character of these encodings has more than four bytes.
  if (bytes.length > MOST_CHARACTERS * 4) throw new OutsideError("tooLarge", `${bytes.length} bytes`);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.length > MOST_CHARACTERS) throw new OutsideError("tooLarge", `${text.length} characters`);
  return { text, remarks: encoding === "utf-8" ? [] : [{ kind: "encoding", encoding }] };
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  // GBK text is as good as never valid UTF-8, so a page that is, is UTF-8 whatever it claims.
  const zeros = zeroSides(bytes);
  if (zeros !== undefined) return zeros;
  if (isValid(bytes, "utf-8")) return "utf-8";
  const claimed = claimedEncoding(bytes);
  if (claimed !== undefined) return claimed;
  return isValid(bytes, "gb18030") ? "gb18030" : fewestUnknown(bytes);
}

/** UTF-16 without a mark: markup and digits have every other byte 0. */
function zeroSides(bytes: Uint8Array): string | undefined {
  const sides = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) sides[i % 2]!++;
  const [even, odd] = sides as [number, number];
  if (odd > length / 16 && even === 0) return "utf-16le";
  return even > length / 16 && odd === 0 ? "utf-16be" : undefined;
}

/** What `<meta charset>`, http-equiv or an XML declaration says, where it is one that Chinese offices use and not UTF-8. */
function claimedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(start)?.[1] ?? /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})/iu.exec(start)?.[1];
  const name = label === undefined ? undefined : NAMES[label.toLowerCase()];
  // Bytes that could be read here as ASCII are not UTF-16.
  return name?.startsWith("utf-16") ? undefined : name;
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // By its name: the decoder may be of another realm than this script.
    if (typeof error === "object" && error !== null && "name" in error && error.name === "TypeError") return false;
    throw error;
  }
}

/** A damaged file: the encoding that leaves the least unknown. */
function fewestUnknown(bytes: Uint8Array): string {
  const unknown = (encoding: string): number => new TextDecoder(encoding).decode(bytes).split("\ufffd").length;
  return unknown("utf-8") <= unknown("gb18030") ? "utf-8" : "gb18030";
}
