/**
 * A live sentence as the one formula of its cell on 文字, and its id found again there. The id stands in the formula itself,
 * so that it stays with the cell wherever Excel, WPS, LibreOffice or a person take it. Only functions they share, none of
 * which looks at a cell that may be an error before COUNT has said that it is a number.
 */
import { behind, ITEM_MARK, NOT_FILLED, sentenceOf } from "../report/sentence";
import { formOf, type Form } from "../report/form";
import { DECIMALS } from "../report/sums";
import type { Edition, FigureId, Sentence, SentenceId, SentencePart } from "../statute/types";
import { areaAddress, quoteSheet } from "./address";
import { areasOf, type Cell } from "./areas";
import type { CellRead } from "./cellRead";
import { coverReference } from "./coverFields";
import type { SheetNames } from "./drawn";
import { isFormula } from "./formula";
import { sentenceShape } from "./sentenceShape";
import { figureCells } from "./tablePlaces";

const MARK = "nianbao:";
const MARKED = new RegExp(`"${MARK}([a-z][a-z0-9_]*)"`);

/** @throws RangeError for a sentence that the edition does not have */
export function sentenceFormula(edition: Edition, id: SentenceId, names: SheetNames): string {
  const sentence = sentenceOf(edition, id);
  if (!sentence) throw new RangeError(`${edition.id} has no sentence ${id}`);
  // Of the mark nothing is shown: it ends long before.
  return `=MID("${MARK}${id}",99,1)&${new Writer(edition, names).say(sentence.parts)}`;
}

/** The sentence that a cell of 文字 shows by formula; undefined for a person's own words or formula, also for one that she made of ours. */
export function liveSentence(edition: Edition, cell: CellRead): Sentence | undefined {
  const id = isFormula(cell) ? MARKED.exec(String(cell.formula))?.[1] : undefined;
  const sentence = id === undefined ? undefined : sentenceOf(edition, id);
  return sentence && sentenceShape(String(cell.formula)) === shapeOf(edition, sentence.id) ? sentence : undefined;
}

const shapes = new WeakMap<Edition, Map<SentenceId, string>>();

function shapeOf(edition: Edition, id: SentenceId): string {
  let known = shapes.get(edition);
  if (!known) shapes.set(edition, (known = new Map()));
  let shape = known.get(id);
  if (shape === undefined) known.set(id, (shape = sentenceShape(sentenceFormula(edition, id, new Map()))));
  return shape;
}

/** What a piece is by the cell of its words; the column 类型 only repeats it, and may be wrong once somebody has typed over the formula. */
export function kindOf(edition: Edition, content: CellRead): { readonly kind: "text" } | { readonly kind: "live"; readonly sentence: SentenceId } {
  const sentence = liveSentence(edition, content);
  return sentence ? { kind: "live", sentence: sentence.id } : { kind: "text" };
}

const literal = (words: string): string => `"${words.replace(/"/g, '""')}"`;

class Writer {
  private readonly form: Form;
  private readonly cells: ReadonlyMap<FigureId, Cell>;

  constructor(private readonly edition: Edition, private readonly names: SheetNames) {
    this.form = formOf(edition);
    this.cells = new Map(edition.tables.flatMap((t) => [...figureCells(t)]));
  }

  say(parts: readonly SentencePart[]): string {
    return parts.length === 0 ? '""' : parts.map((part) => this.part(part)).join("&");
  }

  private part(part: SentencePart): string {
    if (typeof part === "string") return literal(part);
    switch (part.kind) {
      case "year": {
        const cell = coverReference("year", this.names);
        return `IF(LEN(${cell})=0,${literal(NOT_FILLED)},SUBSTITUTE(${cell},"年",""))`;
      }
      case "selfName": {
        const cell = coverReference("selfName", this.names);
        return `IF(LEN(TRIM(${cell}))=0,${literal(NOT_FILLED)},TRIM(${cell}))`;
      }
      case "sum":
        return `IF(${this.filled(part.figures)},${this.sum(part.figures)},${literal(NOT_FILLED)})`;
      case "list":
        return `MID(${part.items.map((item) => this.item(item)).join("&")},${ITEM_MARK.length + 1},9999)`;
      case "ifZero":
        return `IF(IF(${this.filled(part.figures)},SUMSQ(${this.areas(part.figures)}),1)=0,${this.say(part.zero)},${this.say(part.otherwise)})`;
      case "given":
        throw new RangeError(`no formula knows ${part.field}`);
    }
  }

  private item({ before, figures, after }: { readonly before: string; readonly figures: readonly FigureId[]; readonly after: string }): string {
    const open = literal(`${ITEM_MARK}${before}${NOT_FILLED}${after}`);
    return `IF(${this.filled(figures)},IF(${this.sum(figures)}=0,"",${literal(ITEM_MARK + before)}&${this.sum(figures)}&${literal(after)}),${open})`;
  }

  private filled(figures: readonly FigureId[]): string {
    const all = behind(this.form, figures);
    return `COUNT(${this.areas(all)})=${all.length}`;
  }

  private sum(figures: readonly FigureId[]): string {
    return `ROUND(SUM(${this.areas(figures)}),${DECIMALS})`;
  }

  private areas(figures: readonly FigureId[]): string {
    const own = new Set(figures);
    return this.edition.tables.flatMap((table) => {
      const sheet = quoteSheet(this.names.get(table.id) ?? table.sheetName);
      return areasOf(table.figures.flatMap(({ id }) => (own.has(id) ? [this.cells.get(id)!] : []))).map((area) => `${sheet}!${areaAddress(area)}`);
    }).join(",");
  }
}
