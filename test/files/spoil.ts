/** Spoils the bytes of a file by chance that comes again with its seed: cut off, bits turned, parts swapped, blown up or laid over each other. */
import { dice, type Dice } from "../outside/dice";

const WAYS: Readonly<Record<string, (bytes: Uint8Array, chance: Dice) => Uint8Array>> = {
  "cut off": (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  "cut at the start": (bytes, chance) => bytes.slice(chance.below(bytes.length)),
  "bits turned": (bytes, chance) => {
    const copy = bytes.slice();
    for (let i = 1 + chance.below(20); i > 0; i--) copy[chance.below(copy.length)]! ^= 1 << chance.below(8);
    return copy;
  },
  "a stretch of other bytes": (bytes, chance) => {
    const copy = bytes.slice();
    const from = chance.below(copy.length);
    const value = chance.pick([0, 0xff, 0x3c, chance.below(256)]);
    return copy.fill(value, from, from + 1 + chance.below(200));
  },
  "two parts swapped": (bytes, chance) => {
    const [a, b, c] = [chance.below(bytes.length), chance.below(bytes.length), chance.below(bytes.length)].sort((x, y) => x - y) as [number, number, number];
    return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
  },
  "a part twice": (bytes, chance) => {
    const [a, b] = [chance.below(bytes.length), chance.below(bytes.length)].sort((x, y) => x - y) as [number, number];
    return joined(bytes.subarray(0, b), bytes.subarray(a, b), bytes.subarray(b));
  },
  "a part missing": (bytes, chance) => {
    const from = chance.below(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + chance.below(500)));
  },
};

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `bytes` spoiled in the one or two ways that the seed says, and how. */
export function spoiled(bytes: Uint8Array, seed: number): { readonly bytes: Uint8Array; readonly how: string } {
  const chance = dice(seed);
  const names = Object.keys(WAYS);
  const ways = [chance.pick(names), ...(chance.chance(0.3) ? [chance.pick(names)] : [])];
  // What is cut to nothing is not spoiled further.
  return { bytes: ways.reduce((rest, way) => (rest.length === 0 ? rest : WAYS[way]!(rest, chance)), bytes), how: `${seed}: ${ways.join(", ")}` };
}
