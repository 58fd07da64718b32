/** A source that was cut off on its way, within a number too: the first bytes of a file, the first characters of what was pasted. */
import type { OutsideSource } from "../../src/app/filesPort";

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/** `share` of 1 is all of it. `halving`: further on, within the next number of two digits. */
export function truncated(source: OutsideSource, share: number, halving = false): OutsideSource {
  if (share === 1) return source;
  if (source.kind === "file") return { ...source, bytes: source.bytes.subarray(0, cutAt(source.bytes.length, share, halving, (i) => source.bytes[i])) };
  const cut = (text: string): string => text.slice(0, cutAt(text.length, share, halving, (i) => text.charCodeAt(i)));
  return { kind: "pasted", html: source.html === undefined ? undefined : cut(source.html), text: cut(source.text) };
}

function cutAt(length: number, share: number, halving: boolean, code: (at: number) => number | undefined): number {
  let at = Math.floor(length * share);
  while (halving && at < length && !(isDigit(code(at - 1)) && isDigit(code(at)))) at++;
  return at;
}
