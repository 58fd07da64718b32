/** A source that was cut off on its way: the first bytes of a file, the first characters of what was pasted. */
import type { OutsideSource } from "../../src/app/filesPort";

const isDigit = (code: number | undefined): boolean => code !== undefined && ((code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e);

/** `share` of 1 is all of it. Never within a number: half of one is another, and nothing shows that it was cut. */
export function truncated(source: OutsideSource, share: number): OutsideSource {
  if (source.kind === "file") return { ...source, bytes: source.bytes.subarray(0, cutAt(source.bytes.length, share, (i) => source.bytes[i])) };
  const cut = (text: string): string => text.slice(0, cutAt(text.length, share, (i) => text.charCodeAt(i)));
  return { kind: "pasted", html: source.html === undefined ? undefined : cut(source.html), text: cut(source.text) };
}

function cutAt(length: number, share: number, code: (at: number) => number | undefined): number {
  let at = Math.floor(length * share);
  while (at > 0 && isDigit(code(at - 1))) at--;
  return at;
}
