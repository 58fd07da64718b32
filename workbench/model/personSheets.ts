import { done, refuse } from "./answers";
import { plainProtection } from "./blank";
import type { Book } from "./book";
import type { Origin } from "./changes";
import type { Draft } from "./draft";
import { copyName, freeSheetName, sheetNameFault } from "./sheetName";
import type { Answer, PersonActions, SheetId, Visibility } from "./types";
import { words } from "./words";

type SheetActions = Pick<PersonActions, "addSheet" | "renameSheet" | "deleteSheet" | "copySheet" | "moveSheet" | "setVisibility" | "protectSheet" | "unprotectSheet" | "protectStructure">;

/** What a person does to sheets and to their protection. None of it can be undone. */
export class PersonSheets implements SheetActions {
  constructor(private readonly book: Book, private readonly actor: () => Origin) {}

  addSheet(name?: string): Answer & { readonly sheet?: SheetId } {
    const made = name ?? freeSheetName(this.book.state);
    const fault = this.structureFault() ?? nameFault(sheetNameFault(this.book.state, made));
    if (fault) return refuse(fault);
    return this.structural((change) => change.addSheet(made, this.book.state.order.indexOf(this.book.activeSheet) + 1));
  }

  renameSheet(sheet: SheetId, name: string): Answer {
    const fault = this.structureFault() ?? nameFault(sheetNameFault(this.book.state, name, sheet));
    if (fault) return refuse(fault);
    if (this.book.sheet(sheet).name === name) return done;
    return this.structural((change) => (change.renameSheet(sheet, name), sheet));
  }

  deleteSheet(sheet: SheetId): Answer {
    const others = this.book.state.order.filter((id) => id !== sheet && this.book.sheet(id).visibility === "Visible");
    const fault = this.structureFault() ?? (others.length === 0 ? words.lastSheet : undefined);
    return fault ? refuse(fault) : this.structural((change) => change.deleteSheet(sheet));
  }

  copySheet(sheet: SheetId): Answer & { readonly sheet?: SheetId } {
    const fault = this.structureFault();
    if (fault) return refuse(fault);
    const { state } = this.book;
    return this.structural((change) => change.copySheet(sheet, copyName(state, this.book.sheet(sheet).name), state.order.indexOf(sheet) + 1));
  }

  moveSheet(sheet: SheetId, position: number): Answer {
    const fault = this.structureFault();
    return fault ? refuse(fault) : this.structural((change) => (change.moveSheet(sheet, position), sheet));
  }

  setVisibility(sheet: SheetId, visibility: Visibility): Answer {
    const before = this.book.sheet(sheet).visibility;
    const others = this.book.state.order.filter((id) => id !== sheet && this.book.sheet(id).visibility === "Visible");
    const fault = this.structureFault() ?? (visibility !== "Visible" && others.length === 0 ? words.lastSheet : undefined);
    if (fault) return refuse(fault);
    const answer = this.structural((change) => {
      change.edit(sheet).set({ visibility });
      change.note({ kind: "visibility", sheet, before, after: visibility });
    });
    if (visibility !== "Visible" && this.book.activeSheet === sheet) this.book.activate(this.actor(), others[0]!);
    return answer;
  }

  protectSheet(sheet: SheetId): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    if (this.book.sheet(sheet).protection) return refuse(words.alreadyProtected);
    return this.structural((change) => {
      change.edit(sheet).set({ protection: { options: plainProtection, password: undefined } });
      change.note({ kind: "protection", sheet, on: true });
    });
  }

  unprotectSheet(sheet: SheetId): Answer {
    const { protection } = this.book.sheet(sheet);
    if (this.readOnly) return refuse(words.readOnly);
    if (!protection) return refuse(words.notProtected);
    if (protection.password !== undefined) return refuse(words.password);
    return this.structural((change) => {
      change.edit(sheet).set({ protection: undefined });
      change.note({ kind: "protection", sheet, on: false });
    });
  }

  protectStructure(on: boolean): Answer {
    if (this.readOnly) return refuse(words.readOnly);
    return this.structural((change) => change.setBook({ structureProtected: on }));
  }

  private get readOnly(): boolean {
    return this.book.readOnly;
  }

  private structureFault(): string | undefined {
    return this.readOnly ? words.readOnly : this.book.state.structureProtected ? words.structure : undefined;
  }

  /** What a person does to sheets themselves cannot be undone, and forgets what could be before. */
  private structural(work: (change: Draft) => SheetId | undefined | void): Answer & { readonly sheet?: SheetId } {
    let made: SheetId | undefined;
    this.book.transact(this.actor(), (change) => {
      made = work(change) ?? undefined;
      change.clearsUndo = true;
    });
    return made ? { ok: true, sheet: made } : done;
  }
}

function nameFault(fault: "invalid" | "taken" | undefined): string | undefined {
  return fault === "invalid" ? words.sheetName : fault === "taken" ? words.sheetNameTaken : undefined;
}
