/** Zip files to read, and how to spoil them. */
import { strToU8, zipSync } from "fflate";

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])));

/** Where the directory of the file tells of its first entry. */
export function directoryAt(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(bytes.length - 22 + 16, true);
}

export function changed(bytes: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), directoryAt(copy));
  return copy;
}

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** Contents of `worksheet`, or the kind of another sort of sheet. */
  readonly xml?: string;
  readonly chart?: boolean;
}

/** A workbook written by hand, as some other program might. */
export const workbookOf = (sheets: readonly MadeSheet[], strings = ""): Uint8Array =>
  zipOf({
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${RELATION}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map(({ chart }, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${chart ? "chartsheet" : "worksheet"}" Target="${chart ? "chartsheets" : "worksheets"}/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="s" Type="${RELATION}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ...Object.fromEntries(sheets.map(({ chart, xml = "" }, i) => [`xl/${chart ? "chartsheets" : "worksheets"}/sheet${i + 1}.xml`, chart ? "<chartsheet/>" : `<worksheet>${xml}</worksheet>`])),
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
  });
