/** Entry point of the worker that reads reports from outside. */
import type { OutsideSource } from "../app/filesPort";
import { answerTo, type Answer } from "../files/apart/answer";
import { EDITIONS } from "../statute/editions";

/** What a worker's own global object offers here; the pane's library of types knows only windows. */
interface WorkerGlobal {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<OutsideSource>) => void): void;
}
const worker = self as unknown as WorkerGlobal;

worker.addEventListener("message", ({ data }) => void answerTo(data, EDITIONS).then((answer) => worker.postMessage(answer)));
worker.postMessage({ kind: "ready" });
