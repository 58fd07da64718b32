/** Reads in a thread apart: whatever a source holds, the one who asked is never kept waiting beyond a limit, and nothing of his own thread is held up. */
import { OutsideError, type FilesPort, type OutsideSource } from "../../app/filesPort";
import type { ImportedReport } from "../../report/imported";
import type { Edition } from "../../statute/types";
import type { Answer } from "./answer";
import { arrived } from "./arrived";

/** A thread that says `ready` when it can be asked, and answers each source that is posted to it. */
export interface Thread {
  post(source: OutsideSource): void;
  /** At once, whatever it is doing. */
  end(): void;
}
export interface ThreadListener {
  answer(answer: Answer): void;
  /** The thread could not be started, or has ended by itself. */
  failed(error: Error): void;
}

/** A report takes a fraction of a second. */
const MOST_MILLISECONDS = 10_000;

interface Question {
  readonly source: OutsideSource;
  resolve(imported: ImportedReport): void;
  reject(error: Error): void;
}

const notWanted = (): Error => Object.assign(new Error("nobody wants it any more"), { name: "AbortError" });

export class ReaderApart implements FilesPort {
  private thread: Thread | undefined;
  private ready = false;
  private question: Question | undefined;
  private started: (() => void) | undefined;
  private clock: ReturnType<typeof setTimeout> | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** @param limit from when the thread can be asked: how long its script takes to come does not count */
  constructor(
    private readonly start: (listener: ThreadListener) => Thread,
    private readonly editions: readonly Edition[],
    private readonly limit = MOST_MILLISECONDS,
  ) {}

  /** One after the other. Rejects as the port says; with `tooSlow` when the limit is passed. */
  read(source: OutsideSource, signal?: AbortSignal): Promise<ImportedReport> {
    const reading = this.turn.then(() => this.ask(source, signal));
    // Why it was not read is told to who asked; for the next it is only over.
    this.turn = reading.then(() => undefined, () => undefined);
    return reading;
  }

  /** Starts the thread before there is anything to read. Resolves when it can be asked, or did not come: whoever asks then is told. */
  startAhead(): Promise<void> {
    return new Promise((resolve) => {
      if (this.ready) return resolve();
      this.started = resolve;
      this.thread ??= this.begin();
    });
  }

  /** Ends the thread; the next source begins another. */
  end(): void {
    clearTimeout(this.clock);
    this.thread?.end();
    this.thread = undefined;
    this.ready = false;
  }

  private ask(source: OutsideSource, signal?: AbortSignal): Promise<ImportedReport> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(notWanted());
      const question: Question = { source, resolve, reject };
      this.question = question;
      // The signal may outlive its question, and the thread be busy with another.
      signal?.addEventListener("abort", () => this.question === question && this.giveUp(notWanted()), { once: true });
      if (this.ready) this.post();
      else this.thread ??= this.begin();
    });
  }

  private begin(): Thread {
    // A thread that has been ended may still have something to say.
    const isOurs = (): boolean => this.thread === thread;
    const thread: Thread = this.start({
      answer: (answer) => isOurs() && this.hear(answer),
      failed: (error) => isOurs() && this.giveUp(error),
    });
    return thread;
  }

  private hear(answer: Answer): void {
    if (answer.kind === "ready") {
      this.ready = true;
      this.started?.();
      if (this.question) this.post();
      return;
    }
    clearTimeout(this.clock);
    const question = this.question;
    this.question = undefined;
    try {
      question?.resolve(arrived(answer, this.editions));
    } catch (error) {
      question?.reject(error as Error);
    }
  }

  private post(): void {
    this.clock = setTimeout(() => this.giveUp(new OutsideError("tooSlow", `not read within ${this.limit} ms`)), this.limit);
    this.thread!.post(this.question!.source);
  }

  private giveUp(error: Error): void {
    this.end();
    this.started?.();
    const question = this.question;
    this.question = undefined;
    question?.reject(error);
  }
}
