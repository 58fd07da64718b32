/** A Word file: the text of its body as Word shows it, without what 修订 has deleted. Read straight from the markup; nothing is run or fetched. */
import { OutsideError } from "../../app/filesPort";
import { MOST_CHARACTERS } from "./decode";
import type { OutsideDocument } from "./document";
import { partsOfWord, type WordParts } from "./docxParts";
import { Flow } from "./flow";
import { isRaised, raised } from "./raised";
import { readXml } from "./xml";

/** Word itself nests no deeper; the parser walks its stack at every tag. */
const MOST_DEPTH = 1000;
/** Deleted or moved away by 修订, drawn a second time for older programs, or the words of a field's code. */
const UNSEEN = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "footnotePr", "sectPr"]);

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/u.test(value);
const number = (value: string | undefined, otherwise: number): number => (value !== undefined && /^\d{1,5}$/u.test(value) ? Number(value) : otherwise);

/** Throws OutsideError: as the zip guard, kind where it is no Word file, broken, tooLarge, or unsafe where it is nested beyond reason. */
export function docxDocument(bytes: Uint8Array, name: string): OutsideDocument {
  const parts = partsOfWord(bytes);
  return { source: "docx", name, blocks: blocksOf(parts), remarks: [] };
}

interface CellProperties {
  columnSpan: number;
  goesOn: boolean;
}

function blocksOf({ body, headings, raisedStyles }: WordParts) {
  const flow = new Flow();
  /** Names of the elements that are open. */
  const path: string[] = [];
  let unseen: number | undefined;
  /** Of each open cell; the innermost is last. It is laid when its properties have been read. */
  const cells: (CellProperties | undefined)[] = [];
  let hiddenRun = false;
  let raisedRun = false;
  let notes = 0;
  let characters = 0;

  const layCell = (): void => {
    const cell = cells.at(-1);
    if (!cell) return;
    cells[cells.length - 1] = undefined;
    flow.openCell(cell.columnSpan, 1, cell.goesOn);
  };
  const write = (text: string): void => {
    if (hiddenRun) return;
    characters += text.length;
    if (characters > MOST_CHARACTERS) throw new OutsideError("tooLarge", "text of the Word file");
    flow.write(raisedRun ? raised(text) : text);
  };
  const properties = (tag: string, parent: string | undefined, value: string | undefined): void => {
    const cell = cells.at(-1);
    if (parent === "tcPr" && cell) {
      if (tag === "gridSpan") cell.columnSpan = number(value, 1);
      // Without a value it goes on; only `restart` begins one.
      else if (tag === "vMerge") cell.goesOn = value !== "restart";
    } else if (parent === "trPr") {
      if (tag === "gridBefore") flow.skipColumns(number(value, 0));
      else if (tag === "del") flow.dropRow();
    } else if (parent === "pPr") {
      if (tag === "pStyle") flow.heading = headings.get(value ?? "") ?? flow.heading;
      else if (tag === "outlineLvl" && number(value, 9) < 9) flow.heading = number(value, 9) + 1;
    } else if (parent === "rPr" && path.at(-3) === "r") {
      if (tag === "vanish") hiddenRun = isOn(value);
      else if (tag === "vertAlign") raisedRun = isRaised(value);
      else if (tag === "rStyle") raisedRun = raisedStyles.has(value ?? "");
    }
  };

  readXml(body, {
    open(tag, attributes) {
      const parent = path.at(-1);
      path.push(tag);
      if (path.length > MOST_DEPTH) throw new OutsideError("unsafe", "elements nested too deep");
      if (unseen !== undefined) return;
      // In properties, `del` marks a row or the end of a paragraph; there it has no contents.
      if (UNSEEN.has(tag) && parent !== "trPr" && parent !== "rPr") {
        unseen = path.length;
        return;
      }
      if (tag === "tbl") {
        layCell();
        flow.openTable();
      } else if (tag === "tr") flow.openRow();
      else if (tag === "tc") cells.push({ columnSpan: 1, goesOn: false });
      else if (tag === "p") {
        layCell();
        flow.endParagraph();
      } else if (tag === "r") hiddenRun = raisedRun = false;
      else if (tag === "tab" && parent === "r") write("\t");
      else if ((tag === "br" || tag === "cr") && parent === "r") write("\n");
      else if (tag === "noBreakHyphen") write("-");
      // In a text the mark is no word; beside a figure it says that there is more to know.
      else if ((tag === "footnoteReference" || tag === "endnoteReference") && cells.length > 0) write(`[${++notes}]`);
      else properties(tag, parent, attributes["w:val"] ?? attributes.val);
    },
    text(text) {
      if (unseen === undefined && path.at(-1) === "t") write(text);
    },
    close(tag) {
      const wasUnseen = unseen !== undefined;
      if (unseen === path.length) unseen = undefined;
      path.pop();
      if (wasUnseen) return;
      if (tag === "p") flow.endParagraph();
      else if (tag === "r") hiddenRun = raisedRun = false;
      else if (tag === "tc") {
        layCell();
        flow.closeCell();
        cells.pop();
      } else if (tag === "tbl") flow.closeTable();
    },
  });
  return flow.finish();
}
