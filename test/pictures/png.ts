/** Pictures made small: of the many shades of a screen the 256 most common are kept, and each other one becomes the nearest of them. */
import { unzlibSync, zlibSync } from "fflate";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes for each dot. */
  readonly rgb: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const PALETTE = 256;

/** The two kinds of PNG that are read here: 8 bits, RGB or RGBA, not interlaced (PNG specification, 11.2.1). */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** @throws Error for a PNG of another kind than a browser's picture of a screen */
export function decode(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, channels] = [view.getUint32(16), view.getUint32(20), CHANNELS[view.getUint8(25)]];
  if (channels === undefined || view.getUint8(24) !== 8 || view.getUint8(28) !== 0) throw new Error("no picture of a screen");
  const parts: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += view.getUint32(at) + 12) if (view.getUint32(at + 4) === 0x49444154) parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  const lines = unzlibSync(Buffer.concat(parts));
  const bytes = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(bytes);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (bytes + 1)]!;
    const line = lines.slice(y * (bytes + 1) + 1, (y + 1) * (bytes + 1));
    for (let i = 0; i < bytes; i += 1) {
      const [left, up, corner] = [i < channels ? 0 : line[i - channels]!, above[i]!, i < channels ? 0 : above[i - channels]!];
      line[i] = line[i]! + predicted(filter, left, up, corner);
    }
    for (let x = 0; x < width; x += 1) rgb.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 3);
    above = line;
  }
  return { width, height, rgb };
}

/** What a filter says a byte is, before its difference is added (PNG specification, 9.2). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter]!;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A PNG with a palette. */
export function encode({ width, height, rgb }: Picture): Uint8Array {
  const dots = Array.from({ length: width * height }, (_, i) => (rgb[i * 3]! << 16) | (rgb[i * 3 + 1]! << 8) | rgb[i * 3 + 2]!);
  const counts = new Map<number, number>();
  for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, PALETTE).map(([colour]) => colour);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const lines = new Uint8Array(height * (width + 1));
  dots.forEach((dot, i) => (lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = index.get(dot)!));
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from(SIGNATURE), chunk("IHDR", header), chunk("PLTE", new Uint8Array(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))), chunk("IDAT", zlibSync(lines, { level: 9 })), chunk("IEND", new Uint8Array())]);
}

function nearest(palette: readonly number[], colour: number): number {
  const apart = (other: number): number => ((other >> 16) - (colour >> 16)) ** 2 + (((other >> 8) & 255) - ((colour >> 8) & 255)) ** 2 + ((other & 255) - (colour & 255)) ** 2;
  return palette.reduce((best, other, i) => (apart(other) < apart(palette[best]!) ? i : best), 0);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const made = Buffer.alloc(named.length + 8);
  made.writeUInt32BE(data.length, 0);
  named.copy(made, 4);
  made.writeUInt32BE(checksum(named), named.length + 4);
  return made;
}

/** CRC-32 (PNG specification, annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
