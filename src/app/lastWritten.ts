/** What one kind of command wrote last, so that 「撤销」 takes it back: only what still stands as it was written. */
import type { Snapshot } from "./snapshot";
import type { Outcome } from "./state";

/** In how many places it still stands as it was written. */
export type Places<Memory> = (memory: Memory, snapshot: Snapshot) => number;

/** `earlier`: while it is not known that this was written, what can be taken back where nothing of it was. */
export class LastWritten<Memory extends { readonly earlier?: Memory | undefined }> {
  private kept: Memory | undefined;
  /** Comes with the part that writes. */
  private places: Places<Memory> | undefined;

  get memory(): Memory | undefined {
    return this.kept;
  }

  /** Remembers what is about to be written, so that also what a host breaks off can be taken back. @returns why it was not written */
  async writing(memory: Memory, places: Places<Memory>, write: () => Promise<Outcome | undefined>): Promise<Outcome | undefined> {
    const earlier = this.kept;
    this.places = places;
    this.kept = { ...memory, earlier };
    const refusal = await write();
    this.kept = refusal ? earlier : memory;
    return refusal;
  }

  /** In how many places the latest that still stands anywhere does; what stands nowhere is forgotten. */
  left(snapshot: Snapshot): number {
    for (; this.kept && this.places; this.kept = this.kept.earlier) {
      const places = this.places(this.kept, snapshot);
      if (places > 0) return places;
    }
    return 0;
  }

  /** It was known only after the writing what had stood there. */
  amend(memory: Memory): void {
    this.kept = memory;
  }

  forget(): void {
    this.kept = undefined;
  }
}
