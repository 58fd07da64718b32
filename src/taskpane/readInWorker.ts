/** Reads a report from outside in a worker of the browser: the pane goes on, and a source that would take for ever is given up. */
import type { OutsideSource } from "../app/filesPort";
import type { Answer } from "../files/apart/answer";
import { ReaderApart, type Thread, type ThreadListener } from "../files/apart/readerApart";
import type { ImportedReport } from "../report/imported";
import { EDITIONS } from "../statute/editions";

/** Rejects as the port says. The worker ends with the reading, and its memory with it. */
export async function readInWorker(source: OutsideSource, signal?: AbortSignal): Promise<ImportedReport> {
  const reader = new ReaderApart(startWorker, EDITIONS);
  try {
    return await reader.read(source, signal);
  } finally {
    reader.end();
  }
}

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
