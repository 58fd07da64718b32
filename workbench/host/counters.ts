/** What a client has sent so far. Batches that only release references, sent after the work is done, are counted apart. */
export class Counters {
  syncs = 0;
  cleanups = 0;
  actions = 0;
  /** Characters of the JSON bodies as UTF-8 bytes. */
  bytesSent = 0;
  bytesReceived = 0;
  /** Members asked for that the host does not answer. */
  readonly refused: string[] = [];

  reset(): void {
    this.syncs = this.cleanups = this.actions = this.bytesSent = this.bytesReceived = 0;
    this.refused.length = 0;
  }
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
