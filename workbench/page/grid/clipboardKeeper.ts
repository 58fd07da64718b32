import { moveFormula } from "../../model/references";
import type { Answer, Area, PastedCell, SheetId, Workbook } from "../../model/types";
import { copyArea, copyCells, fieldsOf, pastedArea, repeated, tableOf, type Copied } from "./clipboard";

interface Kept {
  readonly text: string;
  readonly sheet: SheetId;
  readonly area: Area;
  readonly cells: readonly (readonly PastedCell[])[];
  readonly cut: boolean;
}

/** What pasting came to; `area` is what was written, to be selected. */
export interface Pasted {
  readonly answer: Answer;
  readonly area: Area;
}

/**
 * Copying and pasting. A block that was copied in this workbook is pasted with formulas and formats while the clipboard
 * still holds it; anything else arrives as text or as a table of markup.
 */
export class ClipboardKeeper {
  private kept: Kept | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** Area shown as copied (to be moved when `cut`) on this sheet. */
  marked(sheet: SheetId): Area | undefined {
    return this.kept?.sheet === sheet ? this.kept.area : undefined;
  }

  forget(): void {
    this.kept = undefined;
  }

  copy(cut: boolean): Copied {
    const { sheet, area } = this.workbook.selection;
    const used = this.workbook.usedArea(sheet);
    // Whole rows and columns are copied as far as they are used.
    const rows = Math.min(area.rows, Math.max(1, (used === undefined ? 0 : used.row + used.rows) - area.row));
    const columns = Math.min(area.columns, Math.max(1, (used === undefined ? 0 : used.column + used.columns) - area.column));
    const part = { row: area.row, column: area.column, rows: Math.min(area.rows, Math.max(rows, 1)), columns: Math.min(area.columns, Math.max(columns, 1)) };
    const cell = (row: number, column: number) => this.workbook.cell(sheet, row, column);
    const copied = copyArea(cell, part);
    this.kept = { text: copied.text, sheet, area: part, cells: copyCells(cell, part), cut };
    return copied;
  }

  paste(text: string, html: string): Pasted | undefined {
    const { sheet, area } = this.workbook.selection;
    const kept = this.kept;
    const own = kept !== undefined && sameText(kept.text, text) ? kept : undefined;
    if (own !== undefined) return this.pasteOwn(own, sheet, area);
    const block = (html === "" ? undefined : tableOf(html)) ?? (text === "" ? undefined : fieldsOf(text));
    if (block === undefined) return undefined;
    const filled = repeated(block, area, this.workbook.sheet(sheet));
    return { answer: this.workbook.paste(sheet, area.row, area.column, filled), area: pastedArea(area, filled) };
  }

  private pasteOwn(own: Kept, sheet: SheetId, area: Area): Pasted {
    const block = own.cut ? own.cells : repeated(own.cells, area, this.workbook.sheet(sheet));
    const moved = own.cut ? block : block.map((row, down) => row.map((cell, across) => movedCell(cell, area.row + (down - (down % own.area.rows)) - own.area.row, area.column + (across - (across % own.area.columns)) - own.area.column)));
    const answer = this.workbook.paste(sheet, area.row, area.column, moved);
    if (answer.ok && own.cut) {
      this.kept = undefined;
      const cleared = this.clearSource(own, sheet, pastedArea(area, moved));
      if (!cleared.ok) return { answer: cleared, area: pastedArea(area, moved) };
    }
    return { answer, area: pastedArea(area, moved) };
  }

  /** The cells that were cut, but for those now pasted over. */
  private clearSource(own: Kept, sheet: SheetId, target: Area): Answer {
    if (own.sheet !== sheet) return this.workbook.clear(own.sheet, own.area);
    for (let row = own.area.row; row < own.area.row + own.area.rows; row += 1) {
      for (let column = own.area.column; column < own.area.column + own.area.columns; column += 1) {
        const covered = row >= target.row && row < target.row + target.rows && column >= target.column && column < target.column + target.columns;
        if (covered) continue;
        const answer = this.workbook.clear(own.sheet, { row, column, rows: 1, columns: 1 });
        if (!answer.ok) return answer;
      }
    }
    return { ok: true };
  }
}

function movedCell(cell: PastedCell, rows: number, columns: number): PastedCell {
  if (typeof cell === "string" || cell.formula === undefined) return cell;
  return { ...cell, formula: `=${moveFormula(cell.formula.slice(1), rows, columns)}` };
}

/** Systems change line ends on the way through the clipboard. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(a) === plain(b);
}
