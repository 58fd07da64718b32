/** An .xlsx file as far as a report needs it: its worksheets, hidden ones too, with what their cells hold. Charts and pictures stay in the file. */
import { OutsideError } from "../../app/filesPort";
import type { NameInfo } from "../../app/ports";
import { FileSheet } from "./fileSheet";
import { shownStyles } from "./numberFormats";
import { isRaised, raised } from "./raised";
import { unescapeText } from "./sheetCells";
import { unzip } from "./unzip";
import { readXml } from "./xml";

/** Days from the first of the 1900 system to the first of the 1904 system, which files made on a Mac may count by. */
const DAYS_TO_1904 = 1462;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** @throws OutsideError as `unzip`; `kind` where no workbook is in it */
export function fileWorkbook(bytes: Uint8Array): readonly FileSheet[] {
  const parts = unzip(bytes, (name) => /^_rels\/\.rels$|^[^/]+\/(_rels\/[^/]+\.rels|[^/]+\.xml|worksheets\/[^/]+\.xml)$/i.test(name));
  const byName = new Map([...parts].map(([name, part]) => [name.toLowerCase(), part]));
  const part = (name: string): Uint8Array | undefined => byName.get(name.toLowerCase());
  const top = [...relations(part("_rels/.rels"), "").values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = part(top);
  if (!workbook) throw new OutsideError("kind", "no workbook in the file");
  const folder = top.slice(0, top.lastIndexOf("/") + 1);
  const related = relations(part(`${folder}_rels/${top.slice(folder.length)}.rels`), folder);
  const strings = sharedStrings(part([...related.values()].find(({ type }) => type === "sharedStrings")?.target ?? `${folder}sharedStrings.xml`));
  const styles = shownStyles(part([...related.values()].find(({ type }) => type === "styles")?.target ?? `${folder}styles.xml`));
  const sheets: FileSheet[] = [];
  const names: NameInfo[] = [];
  let [firstDay, naming, formula] = [0, "", ""];
  readXml(workbook, {
    open(name, attributes) {
      if (name === "workbookPr" && /^(?:1|true|on)$/.test(attributes.date1904 ?? "")) firstDay = DAYS_TO_1904;
      if (name === "definedName") [naming, formula] = [attributes.name ?? "", ""];
      if (name !== "sheet") return;
      const relation = related.get(attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "");
      // A chart on a sheet of its own has no cells.
      if (relation?.type !== "worksheet") return;
      const cells = part(relation.target);
      if (!cells) throw new OutsideError("broken", `${relation.target} is missing`);
      sheets.push(new FileSheet(attributes.name ?? "", (attributes.state ?? "visible") !== "visible", cells, strings, styles, firstDay, names));
    },
    text(more) {
      formula += more;
    },
    close(name) {
      if (name === "definedName") names.push({ name: naming, formula });
    },
  });
  return sheets;
}

/** By their ids; the type is the last word of its address, which transitional and strict files share. */
function relations(bytes: Uint8Array | undefined, folder: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  if (!bytes) return found;
  readXml(bytes, {
    open(name, { Id, Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || Id === undefined || TargetMode === "External") return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: Target.startsWith("/") ? Target.slice(1) : folder + Target });
    },
  });
  return found;
}

function sharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let [text, inText, phonetic, high] = ["", false, 0, false];
  readXml(bytes, {
    open(name, { val }) {
      if (name === "si") text = "";
      else if (name === "r") high = false;
      else if (name === "vertAlign") high = isRaised(val);
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text(more) {
      if (inText) text += high ? raised(more) : more;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "r") high = false;
      else if (name === "si") strings.push(unescapeText(text));
    },
  });
  return strings;
}
