/** Runs commands one after the other: two of them never interleave between a read and a write. */
export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `task` when all before it have ended, however they ended. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task, task);
    this.last = result.catch(() => undefined);
    return result;
  }
}
