import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell of a saved workbook as its file says it: a number, or text; and its formula where it has one. */
export interface SavedCell {
  readonly value: number | string;
  readonly formula: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
    name !== undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(decimal)));
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const texts = (xml: string): string => [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((match) => plain(match[1] ?? "")).join("");

/**
 * Reads an .xlsx with nothing but zip and text, so that what it says does not depend on the library that wrote it.
 * @returns cells that are not empty, by sheet name and cell name
 */
export function savedCells(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, SavedCell>> {
  const files = unzipSync(bytes);
  const shared = files["xl/sharedStrings.xml"] ? [...partOf(files, "xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map((match) => texts(match[1] ?? "")) : [];
  return new Map([...sheetParts(files)].map(([name, part]) => [name, cellsOf(partOf(files, part), shared)]));
}

/**
 * The workbook with another number in one cell, as by somebody who has nothing of ours. What formulas came to stays as it was.
 * @throws where the cell holds no number
 */
export function withNumber(bytes: Uint8Array, sheet: string, cell: string, value: number): Uint8Array {
  const files = unzipSync(bytes);
  const part = sheetParts(files).get(sheet);
  const before = part === undefined ? "" : partOf(files, part);
  const after = before.replace(new RegExp(`(<c\\sr="${cell}"[^>]*><v>)[\\d.]+(</v></c>)`), (_, head: string, tail: string) => `${head}${value}${tail}`);
  if (part === undefined || after === before) throw new Error(`${sheet} has no other number in ${cell}`);
  return zipSync({ ...files, [part]: strToU8(after) });
}

type Files = Readonly<Record<string, Uint8Array>>;

function partOf(files: Files, name: string): string {
  const found = files[name];
  if (!found) throw new Error(`the file has no part ${name}`);
  return strFromU8(found);
}

/** The part of each sheet, by its name. */
function sheetParts(files: Files): ReadonlyMap<string, string> {
  const targets = new Map([...partOf(files, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")]));
  return new Map(
    [...partOf(files, "xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id"));
      if (target === undefined) throw new Error(`the workbook lists a sheet without a part: ${tag}`);
      return [plain(attribute(tag, "name") ?? ""), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function cellsOf(xml: string, shared: readonly string[]): ReadonlyMap<string, SavedCell> {
  const cells = new Map<string, SavedCell>();
  for (const match of xml.matchAll(/<c(\s[^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, tag = "", inside = ""] = match;
    const formula = /<f(?:\s[^>]*)?>([^<]*)<\/f>/.exec(inside)?.[1];
    const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inside)?.[1];
    const type = attribute(tag, "t") ?? "n";
    const read = type === "inlineStr" ? texts(inside) : type === "s" ? shared[Number(value)] : type === "n" ? (value === undefined ? undefined : Number(value)) : plain(value ?? "");
    if (read === undefined && formula === undefined) continue;
    cells.set(attribute(tag, "r") ?? "", { value: read ?? "", formula: formula === undefined ? undefined : plain(formula) });
  }
  return cells;
}
