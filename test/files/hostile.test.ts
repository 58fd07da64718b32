/** Sources made to do harm, or spoiled on the way: refused or read in bounded time and room, nothing run, nothing fetched. */
import { OutsideError, type OutsideSource } from "../../src/app/filesPort";
import { wordsOf } from "../../src/files/recognise/formRows";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (rows: readonly string[]): string => `<!DOCTYPE html><html><body><table>${rows.join("")}</table></body></html>`;
const labels = EDITIONS[0]!.tables.flatMap((t) => [...wordsOf(t)]);

/** Its reason where it is refused; "read" where it is not. Anything else that is thrown fails the test. */
async function comesTo(source: OutsideSource): Promise<string> {
  const from = performance.now();
  const end = await readSource(source, EDITIONS).then(() => "read", (error: unknown) => {
    if (error instanceof OutsideError) return error.reason;
    throw error;
  });
  expect(performance.now() - from).toBeLessThan(LONGEST);
  return end;
}
/** Milliseconds, on a machine that has other things to do. */
const LONGEST = 8_000;

describe("a page of 100,000 cells", () => {
  it.each<[string, (i: number) => string, string]>([
    ["that are all labels of the form", (i) => labels[i % labels.length]!, "read"],
    ["that are all nearly labels, each in another way", (i) => `${labels[i % labels.length]!}${String.fromCharCode(0x4e00 + (i % 20_000))}`, "read"],
    ["that are all long words of their own", (i) => `政府信息公开${i.toString(26)}${"事项".repeat(20)}`, "noReport"],
  ])("%s is done with in seconds", async (_what, wordAt, end) => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `<tr>${[0, 1, 2, 3, 4].map((c) => `<td>${wordAt(row * 5 + c)}</td>`).join("")}</tr>`);
    expect(await comesTo({ kind: "file", name: "a.html", bytes: bytesOf(page([...labels.map((l) => `<tr><td>${l}</td></tr>`), ...rows])) })).toBe(end);
  });
});
