/** Expands the parts of a guarded zip file that are wanted, and no byte more than it declared. */
import { Inflate, inflateSync } from "fflate";
import { OutsideError } from "../../app/filesPort";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";
import { guardZip } from "./zipGuard";

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** At most a thousand times that comes out before it is counted. */
const STEP = 8 * 1024;
/** So little comes to 64 MB at the worst, a moment. */
const SMALL = 64 * 1024;

/**
 * @param wanted by the name of a part, with `/` between folders
 * @throws OutsideError as `guardZip`; `unsafe` where a part is larger than declared, `broken` where it cannot be expanded or is not what was packed
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of guardZip(bytes)) {
    const name = entry.name.replaceAll("\\", "/");
    if (wanted(name)) parts.set(name, expand(bytes, entry));
  }
  return parts;
}

function expand(bytes: Uint8Array, { name, method, crc, packed, size, offset }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) throw new OutsideError("broken", `${name} is not where the directory says`);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new OutsideError("broken", `${name} lies beyond the end`);
  const data = bytes.subarray(start, start + packed);
  const part = method === 0 ? data : inflate(name, data, size);
  // One bit turned on the way may make another figure of one.
  if (crc32(part) !== crc) throw new OutsideError("broken", `${name} is not what was packed`);
  return part;
}

function inflate(name: string, data: Uint8Array, size: number): Uint8Array {
  return data.length > 0 && data.length <= SMALL ? inflateAtOnce(name, data, size) : inflateBySteps(name, data, size);
}

function inflateAtOnce(name: string, data: Uint8Array, size: number): Uint8Array {
  let part: Uint8Array;
  try {
    // One byte more than declared, by which a part that is larger shows itself; what comes after it is written nowhere.
    part = inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch (error) {
    // Bytes that are not packed are copied as a whole, or not at all.
    if (String(error).startsWith("RangeError")) throw largerThanDeclared(name);
    throw new OutsideError("broken", `${name}: ${String(error)}`);
  }
  if (part.length > size) throw largerThanDeclared(name);
  if (part.length < size) throw new OutsideError("broken", `${name} ends early`);
  return part;
}

const largerThanDeclared = (name: string): OutsideError => new OutsideError("unsafe", `${name} is larger than it declares`);

function inflateBySteps(name: string, data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw largerThanDeclared(name);
    whole.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from === 0 || from < data.length; from += STEP) stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError("broken", `${name}: ${String(error)}`);
  }
  if (at !== size) throw new OutsideError("broken", `${name} ends early`);
  return whole;
}
