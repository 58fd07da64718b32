import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Attributes of words, in which “true” is a word. */
const WORDS = /^(name|text|prompt|promptTitle|error|errorTitle|formatCode|display|tooltip|location)$/;

/** Inside tags, `true` and `false` of LibreOffice and others become the 1 and 0 of Excel, the only ones the library knows. */
function withDigits(xml: string): string {
  return xml.replace(/<[^<>]*="(?:true|false)"[^<>]*>/g, (tag) => tag.replace(/([\w:]+)="(true|false)"/g, (all, name: string, value: string) => (WORDS.test(name) ? all : `${name}="${value === "true" ? 1 : 0}"`)));
}

/** Half points are lost on the library, which reads whole font sizes only (10.5 as 10): it is given a hundred times the size. */
const withLargeSizes = (styles: string): string => styles.replace(/<((?:\w+:)?sz) val="([\d.]+)"\s*\/>/g, (_all, tag: string, size: string) => `<${tag} val="${Math.round(Number(size) * 100)}"/>`);

/** The library reads every sheet's first page number as 1: those that have none are given 0. */
const withPageNumber = (sheet: string): string => sheet.replace(/<pageSetup\b[^>]*>/, (tag) => (/useFirstPageNumber="1"/.test(tag) ? tag : tag.replace(/ firstPageNumber="\d+"/, "").replace("<pageSetup", `<pageSetup firstPageNumber="0"`)));

/** An .xlsx in which nothing stands that the file library would misread; font sizes are a hundred times what they were. */
export function forLibrary(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).flatMap(([name, part]): [string, Uint8Array][] => {
    const read = () => withDigits(strFromU8(part));
    if (name === "xl/styles.xml") return [[name, strToU8(withLargeSizes(read()))]];
    if (name === "xl/workbook.xml") return [[name, strToU8(read())]];
    return /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? [[name, strToU8(withPageNumber(read()))]] : [];
  });
  return zipSync({ ...parts, ...Object.fromEntries(changed) }, { level: 0 });
}
