/** Text in the encoding of older offices; made by turning the decoder of the platform round, as it has no encoder for it. */
let table: ReadonlyMap<string, readonly number[]> | undefined;

function known(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, readonly number[]>();
  const learn = (...code: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(code));
    if ([...text].length === 1 && text !== "\ufffd" && !bytes.has(text)) bytes.set(text, code);
  };
  for (let a = 0; a < 0x80; a++) learn(a);
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) learn(a, b);
  // Latin letters and the hard space have four bytes.
  for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) learn(0x81, 0x30, c, d);
  return bytes;
}

/** Throws for a character that none of its codes of one, two or the first four bytes means. */
export function gbkBytes(text: string): Uint8Array {
  table ??= known();
  const codes: number[] = [];
  for (const character of text) {
    const code = table.get(character);
    if (!code) throw new Error(`${character} has no code here`);
    codes.push(...code);
  }
  return Uint8Array.from(codes);
}
