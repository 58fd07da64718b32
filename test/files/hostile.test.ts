/** Sources made to do harm, or spoiled on the way: refused or read in bounded time and room, nothing run, nothing fetched. */
import dns from "node:dns";
import net from "node:net";
import { deflateRawSync } from "node:zlib";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { OutsideError, type OutsideSource } from "../../src/app/filesPort";
import { portalHtml } from "../../src/files/markup/portal";
import { wordsOf } from "../../src/files/recognise/formRows";
import { readSource } from "../../src/files/readSource";
import { writeReport } from "../../src/files/xlsx/writeReport";
import type { ImportedReport } from "../../src/report/imported";
import { fillingOf } from "../../src/report/importedReport";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { EDITIONS } from "../../src/statute/editions";
import { docxBytes } from "../outside/generate/docx";
import { cleanHtml } from "../outside/generate/html";
import { publishedPage, type SourcePage } from "../outside/generate/page";
import { linesText } from "../outside/generate/text";
import { oneSheetXlsx } from "../outside/generate/xlsx";
import { runs, someOf } from "../support/runs";
import { changed, workbookOf, zipOf } from "./outside/zip";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (rows: readonly string[]): string => `<!DOCTYPE html><html><body><table>${rows.join("")}</table></body></html>`;
const labels = EDITIONS[0]!.tables.flatMap((t) => [...wordsOf(t)]);

/** Its reason where it is refused; "read" where it is not. Anything else that is thrown fails the test. */
async function comesTo(source: OutsideSource): Promise<string> {
  const [from, room] = [process.cpuUsage(), process.memoryUsage().rss];
  const end = await readSource(source, EDITIONS).then(() => "read", (error: unknown) => {
    if (error instanceof OutsideError) return error.reason;
    throw error;
  });
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1000).toBeLessThan(LONGEST);
  expect((process.memoryUsage().rss - room) / 2 ** 20).toBeLessThan(MOST_ROOM);
  return end;
}
/** Milliseconds of work: by the clock a machine that has other things to do would take many times as long. */
const LONGEST = 8_000;
/** Megabytes that a reading may add to what the process holds. */
const MOST_ROOM = 600;
const file = (bytes: Uint8Array | string, name = "a"): OutsideSource => ({ kind: "file", name, bytes: typeof bytes === "string" ? bytesOf(bytes) : bytes });
const report = publishedPage("huaian_2024");

/** A workbook whose sheet is so many zeros. @param declared how many it says they are */
function bomb(zeros: number, declared: number): Uint8Array {
  const name = "xl/worksheets/sheet1.xml";
  const data = deflateRawSync(Buffer.alloc(zeros));
  const plain = zipSync({ [name]: [new Uint8Array(data), { level: 0 }] });
  return changed(plain, (view, directory) => {
    for (const at of [8, directory + 10]) view.setUint16(at, 8, true);
    for (const at of [22, directory + 24]) view.setUint32(at, declared, true);
  });
}

describe("a zip file made to burst", () => {
  it.each([
    ["that says it comes to a gigabyte", () => bomb(2 ** 20, 2 ** 30), "unsafe"],
    ["that says it is small and goes on for hundreds of megabytes", () => bomb(2 ** runs(28, 29), 1000), "unsafe"],
    ["of many parts that are each within measure", () => zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`xl/worksheets/sheet${i}.xml`, new Uint8Array(4_000_000)]))), "tooLarge"],
    ["that holds another in its place", () => zipOf({ "xl/workbook.xml": bomb(2 ** 24, 2 ** 24) }), "noReport"],
    ["that holds nothing but others", () => zipOf({ "1.zip": zipOf({ "2.zip": bomb(2 ** 24, 2 ** 24) }) }), "kind"],
  ])("%s is refused", async (_what, make, reason) => {
    expect(await comesTo(file(make()))).toBe(reason);
  });
});

/** `npm run laws` gives four times as much. */
const much = (most: number): number => most * runs(0.25, 1);

describe("a source beyond all measure", () => {
  it.each<[string, () => Uint8Array | string, readonly string[]]>([
    ["a page of 100 MB is refused before it is decoded", () => new Uint8Array(100_000_000).fill(0x3c), ["tooLarge"]],
    ["a page of a million cells", () => page([`<tr>${"<td>1".repeat(1_000_000)}`]), ["tooLarge"]],
    ["a workbook of hundreds of thousands of cells", () => workbookOf([{ name: "a", xml: `<sheetData>${Array.from({ length: much(10_000) }, (_, r) => `<row r="${r + 1}">${`<c><v>${r * 7919}</v></c>`.repeat(100)}</row>`).join("")}</sheetData>` }]), ["noReport", "tooLarge", "unsafe"]],
    ["a page nested a hundred thousand deep", () => `<html>${"<div>".repeat(100_000)}`, ["unsafe"]],
    ["a page of tables nested in tables", () => page(["<tr><td><table>".repeat(10_000)]), ["unsafe"]],
    ["a page of one endless word", () => page([`<tr><td>${"总计".repeat(much(7_000_000))}</td></tr>`]), ["noReport", "tooLarge"]],
    ["a text of one endless word", () => "总计".repeat(much(7_000_000)), ["noReport", "tooLarge"]],
    ["a page of one endless number", () => `<html><p>${"1".repeat(much(8_000_000))}</p>`, ["noReport", "tooLarge"]],
    ["a page of cells that reach over everything", () => page([`<tr>${`<td rowspan="999999" colspan="999999">总计</td>`.repeat(3_000)}</tr>`.repeat(20)]), ["noReport", "tooLarge", "unsafe", "read"]],
    ["a text that begins with ten million spaces", () => `${" ".repeat(10_000_000)}${linesText(report)}`, ["read", "noReport"]],
    ["a text of hundreds of thousands of lines", () => "一、总体情况\n".repeat(much(1_000_000)), ["noReport", "tooLarge"]],
  ])("%s", async (_what, make, reasons) => {
    expect(reasons).toContain(await comesTo(file(make())));
  });
});

it("a figure that a page gives two thousand times is refused with the first few of them only", async () => {
  const again = Array.from({ length: 2_000 }, (_, i) => `<table><tr><td>总计</td><td>${i}</td></tr></table>`).join("");
  const { receipt } = await readSource(file(cleanHtml(report).replace("</body>", `${again}</body>`)), EDITIONS);
  expect(Math.max(...receipt.tables.flatMap((t) => t.cells.map((c) => ("seen" in c ? c.seen.length : 0))))).toBeLessThan(1_000);
});

describe("a file that is not what its name says, or not whole", () => {
  it("with a password is said to have one", async () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    ole.set([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
    expect(await comesTo(file(ole, "年报.xlsx"))).toBe("encrypted");
  });

  it.each([["年报.xlsx", () => cleanHtml(report)], ["年报.html", () => docxBytes(report)], ["年报.txt", () => oneSheetXlsx(report)], ["年报", () => cleanHtml(report)]])("called %s is read as what it is", async (name, make) => {
    expect(await comesTo(file(await make(), name))).toBe("read");
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, readonly string[]]>([
    ["a workbook", () => oneSheetXlsx(report), ["broken"]],
    ["a Word file", () => docxBytes(report), ["broken"]],
    ["a page", () => bytesOf(cleanHtml(report)), ["noReport", "read"]],
  ])("%s cut off at tenths of it is refused, or read as far as it goes", async (_what, make, reasons) => {
    const whole = await make();
    for (const tenth of someOf([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)) expect(reasons).toContain(await comesTo(file(whole.slice(0, Math.floor((whole.length * tenth) / 10)))));
  });
});

/** What a page says where it is meant to be run: in a label, a figure and a paragraph. */
const FORMULA = '=HYPERLINK("http://example.invalid/","x")';
const SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";
const planted: SourcePage = {
  ...report,
  blocks: report.blocks.map((block) => {
    if (block.kind === "paragraph") return block.role === "text" ? { ...block, text: `${FORMULA}${SCRIPT}` } : block;
    let put = 0;
    return { ...block, cells: block.cells.map((cell) => (cell.figure && put++ < 3 ? { ...cell, lines: [[FORMULA, SCRIPT, "@SUM(1)"][put - 1]!] } : cell)) };
  }),
};

describe("what is planted to be run", () => {
  const kinds: readonly (readonly [string, () => Uint8Array | string | Promise<Uint8Array>])[] = [["a page", () => cleanHtml(planted)], ["a Word file", () => docxBytes(planted)], ["a workbook", () => oneSheetXlsx(planted)]];

  it.each(kinds)("in %s comes as text and goes as text: no formula in the workbook, no element in the page", async (_what, make) => {
    const imported: ImportedReport = await readSource(file(await make()), EDITIONS);
    expect(imported.pieces.some(({ content }) => content.includes(FORMULA) && content.includes("<script>"))).toBe(true);
    const filling = fillingOf(imported);
    const html = portalHtml(filling, true);
    expect(html).not.toMatch(/<(script|img|a)\b/i);
    expect(html).toContain("&lt;script&gt;");
    const parts = unzipSync(await writeReport(filling, PLAIN_OPTIONS));
    const xml = Object.entries(parts).map(([name, part]) => ({ name, text: strFromU8(part) }));
    expect(xml.filter(({ text }) => /<f[^>]*>[^<]*(HYPERLINK|@SUM)/.test(text) || /<hyperlink|<script/i.test(text)).map(({ name }) => name)).toEqual([]);
    expect(xml.some(({ text }) => text.includes("HYPERLINK"))).toBe(true);
  });

  it.each<[string, (entities: string, use: string) => Uint8Array | string]>([
    ["a page", (entities, use) => `${entities}${cleanHtml(report).replace("</p>", `${use}<iframe src="http://example.invalid/"></iframe><img src="http://example.invalid/a.png"><link rel="stylesheet" href="http://example.invalid/a.css"></p>`)}`],
    ["a Word file", (entities, use) => spliced(docxBytes(report), "word/document.xml", entities, "</w:t>", use)],
    ["a workbook", (entities, use) => spliced(workbookOf([{ name: "a", xml: `<sheetData><row r="1"><c t="str"><v>x</v></c></row></sheetData>` }]), "xl/worksheets/sheet1.xml", entities, "</v>", use)],
  ])("in %s as entities that multiply, or lie elsewhere, is not resolved, and nothing is asked for over the network", async (_what, make) => {
    const asked = [jest.spyOn(net.Socket.prototype, "connect"), jest.spyOn(dns, "lookup"), jest.spyOn(globalThis, "fetch")];
    const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const entities = `<!DOCTYPE html [<!ENTITY l0 "哈">${laughs}<!ENTITY far SYSTEM "http://example.invalid/x"><!ENTITY near SYSTEM "file:///etc/passwd">]>`;
    expect(["read", "noReport"]).toContain(await comesTo(file(make(entities, "&l12;&far;&near;"))));
    expect(asked.flatMap((spy) => spy.mock.calls as unknown[])).toEqual([]);
    asked.forEach((spy) => spy.mockRestore());
  });
});

/** A document type before the root of a part, and its entities used in its first text. */
function spliced(zip: Uint8Array, part: string, entities: string, before: string, use: string): Uint8Array {
  const parts = unzipSync(zip);
  const xml = strFromU8(parts[part]!);
  expect(xml).toContain(before);
  return zipOf({ ...parts, [part]: xml.replace(/(<\?xml[^>]*>)?/, (head) => head + entities).replace(before, use + before) });
}

/** Of five cells each. */
const ROWS = runs(3_000, 20_000);

describe(`a page of ${ROWS * 5} cells`, () => {
  it.each<[string, (i: number) => string, string]>([
    ["that are all labels of the form", (i) => labels[i % labels.length]!, "read"],
    ["that are all nearly labels, each in another way", (i) => `${labels[i % labels.length]!}${String.fromCharCode(0x4e00 + (i % 20_000))}`, "read"],
    ["that are all long words of their own", (i) => `政府信息公开${i.toString(26)}${"事项".repeat(20)}`, "noReport"],
  ])("%s is done with in seconds", async (_what, wordAt, end) => {
    const rows = Array.from({ length: ROWS }, (_, row) => `<tr>${[0, 1, 2, 3, 4].map((c) => `<td>${wordAt(row * 5 + c)}</td>`).join("")}</tr>`);
    expect(await comesTo({ kind: "file", name: "a.html", bytes: bytesOf(page([...labels.map((l) => `<tr><td>${l}</td></tr>`), ...rows])) })).toBe(end);
  });
});
