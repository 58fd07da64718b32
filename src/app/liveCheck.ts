/**
 * The live check. Events are hints: any of them, lost, doubled or out of order, leads to the same full read and full
 * check a moment later; a slow timer and the pane's own focus make up for events that never came. It never writes.
 */
import { WorkbookError, type Place } from "./ports";
import type { SerialQueue } from "./queue";
import { outcomeOfError } from "./refusals";
import type { Session } from "./session";
import { showBlank } from "./start";
import type { Outcome } from "./state";

/** After a change, wait so long for the next one, in milliseconds. */
const PAUSE = 120;
/** While a cell is being edited every read fails; ask again. */
const EDIT_RETRY = 400;
/** For changes that raise no event. */
const SLOW = 20_000;

export class LiveCheck {
  private cancel: (() => void) | undefined;
  private unwatch: (() => Promise<void>) | undefined;

  constructor(private readonly session: Session, private readonly queue: SerialQueue) {}

  /** [1] Begins to watch; where the host refuses, the state says that live checking is off. */
  async watch(selected: (place: Place) => void): Promise<void> {
    if (this.unwatch) return;
    this.unwatch = await this.session.port.watch({
      changed: (sheet) => {
        if (sheet !== undefined) this.session.edited(sheet);
        this.soon();
      },
      sheetsChanged: () => {
        this.session.forget();
        this.soon();
      },
      selected,
    });
    this.session.store.update({ live: true });
    this.after(SLOW);
  }

  soon(): void {
    this.after(PAUSE);
  }

  /** One recheck in its turn. */
  now(): Promise<void> {
    return this.queue.run(() => this.settle());
  }

  /** One recheck inside a command that holds the queue. */
  async settle(): Promise<void> {
    const { session } = this;
    try {
      const before = session.store.get().phase.kind;
      const snapshot = await session.read();
      if (!snapshot && before !== "starting") showBlank(session);
      session.store.update({ waitingForEdit: false });
      if (this.unwatch) this.after(SLOW);
    } catch (error) {
      if (error instanceof WorkbookError && error.reason === "editing") {
        session.store.update({ waitingForEdit: true });
        this.after(EDIT_RETRY);
        return;
      }
      this.report(outcomeOfError("recheck", error, session.store.get(), session.nameOf));
      if (this.unwatch) this.after(SLOW);
    }
  }

  /** Said once: the slow timer meets the same trouble again and again. */
  private report(outcome: Outcome): void {
    const { store } = this.session;
    const { outcome: shown, outcomeCount } = store.get();
    if (JSON.stringify(shown) !== JSON.stringify(outcome)) store.update({ outcome, outcomeCount: outcomeCount + 1 });
  }

  async stop(): Promise<void> {
    this.cancel?.();
    await this.unwatch?.();
    this.unwatch = undefined;
  }

  private after(milliseconds: number): void {
    this.cancel?.();
    this.cancel = this.session.clock.after(milliseconds, () => {
      void this.now();
    });
  }
}
