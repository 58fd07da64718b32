import fc from "fast-check";
import { OutsideError, type OutsideRefusal } from "../../../src/app/filesPort";
import { unzip } from "../../../src/files/outside/unzip";
import { guardZip, MOST_EXPANDED } from "../../../src/files/outside/zipGuard";
import { changed, zipOf } from "./zip";

function refusalOf(act: () => unknown): OutsideRefusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof OutsideError) return error.reason;
    throw error;
  }
}
const all = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => unzip(bytes, () => true);
/** Packs to itself. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24);
}
const WORDS = "收到申请".repeat(500);
const sound = zipOf({ "a.xml": WORDS, "b.xml": "办结" });
const at = (field: number, value: number) => changed(sound, (view, directory) => view.setUint32(directory + field, value, true));

test("expands what was packed", () => {
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 40_000 })), (parts) => {
    expect([...all(zipOf(parts))].map(([name, part]) => [name, [...part]])).toEqual(Object.entries(parts).map(([name, part]) => [name, [...part]]));
  }), { numRuns: 30 });
});

test("expands only what is wanted", () => {
  expect([...unzip(sound, (name) => name === "b.xml").keys()]).toEqual(["b.xml"]);
});

test("refuses a part that expands without end, before expanding it", () => {
  const bomb = zipOf({ "xl/a.xml": new Uint8Array(20 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(60_000);
  expect(refusalOf(() => guardZip(bomb))).toBe("unsafe");
});

test("refuses parts that together come to more than any report", () => {
  // Noise packs to itself: no ratio gives it away.
  const packed = noise(400_000);
  const many = changed(zipOf({ a: packed, b: packed }), (view, directory) => {
    view.setUint32(directory + 24, MOST_EXPANDED - 10, true);
  });
  expect(refusalOf(() => guardZip(many))).toBe("tooLarge");
});

test("stops at a part that is larger than it declares, and at one that is smaller", () => {
  expect(refusalOf(() => all(at(24, 10)))).toBe("unsafe");
  expect(refusalOf(() => all(at(24, WORDS.length * 3 + 1)))).toBe("broken");
});

test.each([
  ["packed to nearly nothing", new Uint8Array(60_000)],
  // Packed all the same, as blocks that are copied.
  ["that does not pack", noise(3_000)],
  ["of a quarter of a megabyte", noise(250_000)],
])("a part %s comes back whole, and not where it declares one byte less or more", (_what, part) => {
  const zip = zipOf({ a: part });
  expect(Buffer.compare(all(zip).get("a")!, part)).toBe(0);
  for (const [declared, refusal] of [[part.length - 1, "unsafe"], [part.length + 1, "broken"]] as const) {
    expect(refusalOf(() => all(changed(zip, (view, directory) => view.setUint32(directory + 24, declared, true))))).toBe(refusal);
  }
});

test.each(["../a.xml", "/etc/a", "c:\\a", "x\\..\\..\\a"])("refuses the path %s", (name) => {
  expect(refusalOf(() => guardZip(zipOf({ [name]: "x" })))).toBe("unsafe");
});

test("refuses the same part twice, in whatever case", () => {
  expect(refusalOf(() => guardZip(zipOf({ "xl/a.xml": "x", "XL/A.xml": "y" })))).toBe("unsafe");
});

test("refuses entries that share their bytes", () => {
  const overlapping = changed(sound, (view, directory) => view.setUint32(directory + 46 + "a.xml".length + 42, 5, true));
  expect(refusalOf(() => guardZip(overlapping))).toBe("unsafe");
});

test("says that a file is encrypted", () => {
  expect(refusalOf(() => guardZip(changed(sound, (view, directory) => view.setUint16(directory + 8, 1, true))))).toBe("encrypted");
});

test("says that a file is broken wherever it was cut off", () => {
  fc.assert(fc.property(fc.nat({ max: sound.length - 1 }), (length) => {
    expect(refusalOf(() => all(sound.slice(0, length)))).toBe("broken");
  }));
});

test("whatever byte is changed, it is read or refused, never anything else", () => {
  fc.assert(fc.property(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }), (place, value) => {
    refusalOf(() => all(changed(sound, (view) => view.setUint8(place, value))));
  }), { numRuns: 2000 });
});
