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
const say = worker.postMessage.bind(worker);
// pdf.js, loaded in a worker, takes it for its own and talks to whoever began it: nothing but answers is to go out.
Object.defineProperty(self, "postMessage", { value: undefined });

worker.addEventListener("message", ({ data }) => void answerTo(data, EDITIONS).then((answer) => say(answer)));
say({ kind: "ready" });
