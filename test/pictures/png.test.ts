import fc from "fast-check";
import { unzlibSync, zlibSync } from "fflate";
import { decode, encode, type Picture } from "./png";

/** A picture with a palette, its dots looked up again: 8 bits, no filter, as `encode` writes it. */
function lookedUp(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) parts.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const [header, palette, lines] = [parts.get("IHDR")!, parts.get("PLTE")!, unzlibSync(parts.get("IDAT")!)];
  const width = header.readUInt32BE(0);
  return Uint8Array.from([...lines].flatMap((dot, i) => (i % (width + 1) === 0 ? [] : [...palette.subarray(dot * 3, dot * 3 + 3)])));
}

/** The same picture as RGBA, every line by one of the five filters, as a browser may write it. */
function filtered({ width, height, rgb }: Picture, filters: readonly number[]): Uint8Array {
  const bytes = width * 4;
  const raw = Array.from({ length: height }, (_, y) => Array.from({ length: bytes }, (_, i) => (i % 4 === 3 ? 255 : rgb[(y * width + (i >> 2)) * 3 + (i % 4)]!)));
  const lines = raw.flatMap((line, y) => {
    const filter = filters[y % filters.length]!;
    return [filter, ...line.map((byte, i) => {
      const [left, up, corner] = [line[i - 4] ?? 0, raw[y - 1]?.[i] ?? 0, i < 4 ? 0 : (raw[y - 1]?.[i - 4] ?? 0)];
      const guess = left + up - corner;
      const paeth = [left, up, corner].reduce((best, one) => (Math.abs(guess - one) < Math.abs(guess - best) ? one : best));
      return (byte - [0, left, up, Math.floor((left + up) / 2), paeth][filter]!) & 255;
    })];
  });
  const chunk = (name: string, data: Uint8Array) => { const length = Buffer.alloc(4); length.writeUInt32BE(data.length); return Buffer.concat([length, Buffer.from(name, "latin1"), data, Buffer.alloc(4)]); };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", header), chunk("IDAT", zlibSync(Uint8Array.from(lines))), chunk("IEND", new Uint8Array())]);
}

const picture = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })).chain(([width, height]) => fc.uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 }).map((rgb): Picture => ({ width, height, rgb })));

test("a picture of no more than 256 colours is the same afterwards, whichever filters the browser chose", () => {
  fc.assert(fc.property(picture, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }), (one, filters) => {
    const read = decode(filtered(one, filters));
    expect(read).toEqual(one);
    expect(lookedUp(encode(read))).toEqual(one.rgb);
  }), { numRuns: 100 });
});

test("a picture with a palette is not taken for one of a screen", () => {
  expect(() => decode(encode({ width: 1, height: 1, rgb: new Uint8Array(3) }))).toThrow("no picture of a screen");
});
