import { OutsideError, type OutsideRefusal } from "../../../src/app/filesPort";
import { sniff } from "../../../src/files/outside/sniff";
import { workbookOf, zipOf } from "./zip";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ["a workbook", workbookOf([{ name: "a" }]), "xlsx"],
  ["a Word document", zipOf({ "word/document.xml": "<w/>" }), "docx"],
  ["a PDF", bytesOf("%PDF-1.7"), "pdf"],
  ["a page that speaks of a PDF", bytesOf("<html><p>%PDF-1.7"), "html"],
  ["a page", bytesOf("\ufeff<!DOCTYPE html><p>年报"), "html"],
  ["a table saved as .xls", bytesOf("\n<table><tr><td>1"), "html"],
  ["a page in UTF-16", joined([0xff, 0xfe], wide("<html>")), "html"],
  ["a text in UTF-8", bytesOf("本年新收 < 12"), "text"],
  ["a text in GBK", Uint8Array.from([0xb1, 0xbe, 0xc4, 0xea]), "text"],
  ["a table in UTF-16 that does not say so", wide("<table><tr><td>12</td></tr></table>"), "html"],
  ["a text in UTF-16", joined([0xff, 0xfe], wide("本年12")), "text"],
])("knows %s by what is in it", (_what, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind);
});

test.each<[string, Uint8Array, OutsideRefusal]>([
  ["nothing", new Uint8Array(), "empty"],
  ["nothing but spaces", bytesOf(" \r\n"), "empty"],
  ["a workbook with a password", joined(OLE2, [69, 69], wide("EncryptedPackage"), [0]), "encrypted"],
  ["an old .xls or .doc", joined(OLE2, wide("Encrypted"), wide("Workbook")), "old"],
  ["a rich text", bytesOf("{\\rtf1"), "kind"],
  ["a picture", joined([0x89, 0x50, 0x4e, 0x47, 0, 0]), "kind"],
  ["a zip of other things", zipOf({ "a.txt": "x" }), "kind"],
  ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), "kind"],
  ["half a workbook", workbookOf([{ name: "a" }]).slice(0, 300), "broken"],
])("says what %s is instead of guessing", (_what, bytes, reason) => {
  expect(() => sniff(bytes)).toThrow(expect.objectContaining({ constructor: OutsideError, reason }) as Error);
});
