/** What the pane itself remembers: the open tab, an open dialog, the item of the list that was chosen. Nothing of the report. */
import type { Target } from "../app/state";
import type { ReportOptions } from "../sheets/reportOptions";
import { followCursor, type Chosen } from "./chosen";
import type { Spot } from "./cursorSpot";
import type { Moved } from "./moves";
import type { ChosenSlot } from "./narrative/openSlot";

export type Tab = "fill" | "narrative" | "check" | "more";

export interface ViewState {
  readonly tab: Tab;
  readonly dialog: "zeroFill" | "switchEdition" | "importPaste" | "importFile" | "takeLast" | undefined;
  /** Undefined until something is chosen. */
  readonly reportOptions: ReportOptions | undefined;
  readonly chosen: Chosen | undefined;
  /** Where the person has just been taken while the keyboard stayed in the pane; `said`: it has been explained once, which is enough. */
  readonly reached: Target | "said" | undefined;
  /** The last 下一处, 下一个空格 and their like, until the cursor goes elsewhere. */
  readonly moved: Moved | undefined;
  /** The place of 文字 that is open on 写文字; undefined until there is a choice. */
  readonly slot: ChosenSlot | undefined;
}

export class PaneView {
  private state: ViewState = { tab: "fill", dialog: undefined, reportOptions: undefined, chosen: undefined, reached: undefined, moved: undefined, slot: undefined };
  private readonly listeners = new Set<() => void>();

  readonly getState = (): ViewState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<ViewState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** The cursor of the sheet has moved: a choice made before may yield to it, and what was said of the last move is over. */
  cursorAt(spot: Spot | undefined): void {
    const { chosen, moved } = this.state;
    const next = chosen && followCursor(chosen, spot);
    // Once it has come to where it was taken, going back to where it came from is going elsewhere too.
    const here = moved && spot !== moved.from ? (spot === moved.spot ? { ...moved, from: spot } : undefined) : moved;
    if (next !== chosen || here !== moved) this.set({ chosen: next, moved: here });
  }
}
