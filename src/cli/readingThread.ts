/** The thread in which the command line reads: this same script, started a second time. */
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { OutsideError, type OutsideSource } from "../app/filesPort";
import { answerTo, type Answer } from "../files/apart/answer";
import type { Thread, ThreadListener } from "../files/apart/readerApart";
import type { Edition } from "../statute/types";

/** In megabytes; a report takes some dozens, and no file that is read through a few hundred. */
const MOST_MEMORY = 1024;
/** Of it, what is only passing: with the little that a thread gets by itself a third of the time goes into clearing up. */
const PASSING_MEMORY = 128;

/** @param script an absolute path or a worker's own script; it has to call `answerAll` */
export function startThread(script: string, listener: ThreadListener, options: { readonly eval?: boolean } = {}): Thread {
  const worker = new Worker(script, { ...options, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: PASSING_MEMORY } });
  worker.on("message", (answer: Answer) => listener.answer(answer));
  worker.on("error", (error: NodeJS.ErrnoException) => listener.failed(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new OutsideError("tooLarge", error.message) : error));
  worker.on("exit", (code) => listener.failed(new Error(`the reading thread ended with ${code}`)));
  return { post: (source) => worker.postMessage(source), end: () => void worker.terminate() };
}

/** Answers whatever is asked, when this is such a thread. @returns whether it is */
export function answerAll(editions: readonly Edition[]): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  port.on("message", (source: OutsideSource) => void answerTo(source, editions).then((answer) => port.postMessage(answer)));
  port.postMessage({ kind: "ready" } satisfies Answer);
  return true;
}
