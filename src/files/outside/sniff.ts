/** What a file is, by what is in it: names are often wrong. */
import { OutsideError } from "../../app/filesPort";
import { decodeText } from "./decode";
import { guardZip } from "./zipGuard";

export type FileKind = "xlsx" | "docx" | "html" | "text" | "pdf";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
/** As far as a page may take to show that it is one. */
const HEAD = 4096;

/** @throws OutsideError `empty`, `encrypted`, `old`, `broken`, or `kind` for what is none of ours */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new OutsideError("empty", "no bytes");
  if (startsWith(bytes, 0x50, 0x4b)) return zipKind(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new OutsideError(holdsWide(bytes, "EncryptedPackage") ? "encrypted" : "old", "OLE2");
  const head = decodeText(bytes.subarray(0, HEAD)).text;
  // A little may stand before it; a page of the web may speak of it.
  if (/^[^<]{0,1019}%PDF-\d/.test(head)) return "pdf";
  if (/^\s*\{\\rtf/.test(head)) throw new OutsideError("kind", "RTF");
  if (head.trim() === "" && bytes.length <= HEAD) throw new OutsideError("empty", "nothing but spaces");
  if (/<(!doctype\s+html|html|head|body|meta|table|div|p|span|tbody|tr)\b/i.test(head)) return "html";
  // No text holds a zero once it is decoded.
  if (head.includes("\0")) throw new OutsideError("kind", "neither a text nor a kind we know");
  return "text";
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = guardZip(bytes).map(({ name }) => name.replaceAll("\\", "/").toLowerCase());
  if (names.includes("xl/workbook.bin")) throw new OutsideError("kind", "xlsb");
  if (names.some((name) => name.startsWith("xl/"))) return "xlsx";
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  throw new OutsideError("kind", `a zip file of ${names.slice(0, 3).join(", ")}`);
}

/** Names within an OLE2 file are UTF-16. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
