/** Looks a zip file over before anything of it is expanded: no library survives a bomb. */
import { OutsideError } from "../../app/filesPort";
import { zipEntries, type ZipEntry } from "./zipEntries";

/** A workbook or document of a report holds some dozens of parts; photographs make it hundreds. */
const MOST_ENTRIES = 5000;
export const MOST_EXPANDED = 60 * 1024 * 1024;
/** Markup of nothing but empty cells comes to about a hundred; deflate cannot pass 1032. */
const MOST_RATIO = 400;
/** Small parts may pack well without being a danger. */
const RATIO_FROM = 4 * 1024 * 1024;
const LOCAL_LENGTH = 30;

/**
 * The entries of a zip file that is safe to expand, as far as it declares itself; `unzip` holds it to that.
 * @throws OutsideError `broken`, `encrypted`, `unsafe` (bomb, strange paths, the same part twice) or `tooLarge`
 */
export function guardZip(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = zipEntries(bytes);
  if (entries.length > MOST_ENTRIES) throw new OutsideError("unsafe", `${entries.length} entries`);
  const names = new Set<string>();
  for (const entry of entries) {
    guardEntry(entry, bytes.length);
    const name = entry.name.toLowerCase();
    if (names.has(name)) throw new OutsideError("unsafe", `${entry.name} is there twice`);
    names.add(name);
  }
  guardOverlap(entries);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_EXPANDED) throw new OutsideError("tooLarge", `expands to ${total} bytes`);
  return entries;
}

function guardEntry({ name, encrypted, method, packed, size, offset }: ZipEntry, length: number): void {
  if (encrypted) throw new OutsideError("encrypted", name);
  if (name.includes("\0") || /^([\\/]|[a-z]:)/i.test(name) || name.split(/[\\/]/).includes("..")) throw new OutsideError("unsafe", `path ${name}`);
  if (method !== 0 && method !== 8) throw new OutsideError("kind", `${name} is packed by method ${method}`);
  if (offset + LOCAL_LENGTH + packed > length) throw new OutsideError("broken", `${name} lies beyond the end`);
  if (method === 0 && packed !== size) throw new OutsideError("broken", `${name} is stored with two sizes`);
  if (size > RATIO_FROM && size > packed * MOST_RATIO) throw new OutsideError("unsafe", `${name} expands ${packed} bytes to ${size}`);
}

/** Entries that share their bytes are how a small file expands to much more than its ratio says. */
function guardOverlap(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { name, offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new OutsideError("unsafe", `${name} overlaps the entry before it`);
    end = offset + LOCAL_LENGTH + packed;
  }
}
