import type { Book } from "../model/book";
import type { Draft } from "../model/draft";
import type { SheetState } from "../model/state";
import type { Area, SheetId } from "../model/types";
import type { HostClient } from "./client";
import { accessDenied, itemNotFound } from "./errors";
import { RangeSelf } from "./rangeSelf";

/** One batch under way: what the objects of the model need while they answer it. */
export class Call {
  /** Ranges this batch has in hand: they move along with rows and columns it inserts. */
  private readonly inHand: RangeSelf[] = [];

  constructor(readonly client: HostClient) {}

  get book(): Book {
    return this.client.host.workbook.book;
  }

  sheet(id: SheetId): SheetState {
    const sheet = this.book.state.sheets.get(id);
    if (!sheet) throw itemNotFound("the worksheet is gone");
    return sheet;
  }

  range(sheet: SheetId, areas: readonly Area[]): RangeSelf {
    const made = new RangeSelf(sheet, areas);
    this.inHand.push(made);
    return made;
  }

  /** Changes the workbook, as one step of undo. @throws AccessDenied in a read-only workbook */
  change(work: (draft: Draft) => void): void {
    if (this.book.readOnly) throw accessDenied("the workbook is read-only");
    const { origin } = this.client;
    this.book.transact(origin, (draft) => {
      work(draft);
      for (const change of draft.changes) {
        if (change.kind === "shift") this.client.host.shiftRanges(change.sheet, change.shift, this.inHand);
      }
    });
  }

  /** @throws AccessDenied while the structure of the workbook is protected */
  requireStructure(): void {
    if (this.book.state.structureProtected) throw accessDenied("the structure of the workbook is protected");
  }
}
