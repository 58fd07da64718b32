/** Reads a report from outside in a worker of the browser: the pane goes on, and a source that would take for ever is given up. */
import type { OutsideSource } from "../app/filesPort";
import type { Answer } from "../files/apart/answer";
import { ReaderApart, type Thread, type ThreadListener } from "../files/apart/readerApart";
import type { ImportedReport } from "../report/imported";
import { EDITIONS } from "../statute/editions";

/** One worker for as long as the pane is open, or until a source takes too long: so the pane reads on where the network is gone. */
const reader = new ReaderApart(startWorker, EDITIONS);

/** Rejects as the port says. */
export const readInWorker = (source: OutsideSource, signal?: AbortSignal): Promise<ImportedReport> => reader.read(source, signal);

/** Has the worker come before it is wanted. Resolves also where it does not come. */
export const startReader = (): Promise<void> => reader.startAhead();

function startWorker(listener: ThreadListener): Thread {
  const worker = new Worker(/* webpackChunkName: "readers" */ new URL("./readers.worker.ts", import.meta.url));
  let runs = false;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    runs = true;
    listener.answer(data);
  });
  // A script that did not come has no message. The application knows it by the name that the bundler gives to the others.
  worker.addEventListener("error", ({ message }) => listener.failed(runs ? new Error(message) : Object.assign(new Error(message || "the script of the readers did not come"), { name: "ChunkLoadError" })));
  return { post: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
}
