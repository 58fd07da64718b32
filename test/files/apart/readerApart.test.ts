/** A real thread of Node reads; nothing here is played. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { OutsideSource } from "../../../src/app/filesPort";
import { startThread } from "../../../src/cli/readingThread";
import { ReaderApart } from "../../../src/files/apart/readerApart";
import { ReadersApart } from "../../../src/files/apart/readersApart";
import { readSource } from "../../../src/files/readSource";
import { writeReport } from "../../../src/files/xlsx/writeReport";
import type { ImportedReport } from "../../../src/report/imported";
import { lastYearOf } from "../../../src/report/lastYear";
import { PLAIN_OPTIONS } from "../../../src/sheets/reportOptions";
import { EDITIONS } from "../../../src/statute/editions";
import { cleanHtml } from "../../outside/generate/html";
import { publishedPage } from "../../outside/generate/page";
import { publishedReport } from "../../support/reports";

const root = path.resolve(__dirname, "../../..");
/** The project's own script, as the command line starts it. */
const OURS = `import(${JSON.stringify(pathToFileURL(path.join(root, "scripts/typescript.mjs")).href)}).then(({ load }) => {
  const { EDITIONS } = load(${JSON.stringify(path.join(root, "src/statute/editions.ts"))});
  load(${JSON.stringify(path.join(root, "src/cli/readingThread.ts"))}).answerAll(EDITIONS);
});`;
/** Refuses every source but one that is called so, over which it never comes to an end. */
const SLOW = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ name }) => {
  if (name === "endless") for (;;);
  if (name === "greedy") for (const all = []; ; ) all.push(new Array(1000).fill(name));
  if (name === "dying") process.exit(3);
  parentPort.postMessage({ kind: "refused", reason: "kind", detail: name });
});
parentPort.postMessage({ kind: "ready" });`;

const readers: ReaderApart[] = [];
function reader(script: string, limit?: number): ReaderApart {
  const made = new ReaderApart((listener) => startThread(script, listener, { eval: true }), EDITIONS, limit);
  readers.push(made);
  return made;
}
afterEach(() => readers.splice(0).forEach((r) => r.end()));
const file = (name: string, bytes: Uint8Array | string = ""): OutsideSource => ({ kind: "file", name, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes });

/** Maps and sets of another thread are none of ours to the test framework. */
const told = (imported: ImportedReport): string => JSON.stringify(imported, (key, value: unknown) => {
  if (key === "edition") return (value as ImportedReport["edition"]).id;
  if (/Map|Set/.test(Object.prototype.toString.call(value))) return [...(value as Iterable<unknown>)];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
});

describe("what is read in a thread apart", () => {
  it("is what would have been read here, down to the edition, and what is refused is refused for the same reason", async () => {
    const apart = reader(OURS, 60_000);
    const report = publishedReport("huaian_2024");
    const last = lastYearOf(await readSource(file("last.html", cleanHtml(publishedPage("pt_office_2019"))), EDITIONS));
    const sources = [file("a.xlsx", await writeReport({ ...report, last }, PLAIN_OPTIONS)), file("a.html", cleanHtml(publishedPage("pt_office_2019")))];
    for (const source of sources) {
      const [there, here] = [await apart.read(source), await readSource(source, EDITIONS)];
      expect(told(there)).toBe(told(here));
      expect(there.edition === here.edition && there.own?.edition === here.own?.edition && there.own?.last?.edition === here.own?.last?.edition).toBe(true);
    }
    expect((await apart.read(sources[0]!)).own?.last?.edition.id).toBe("2019");
    await expect(apart.read(file("a.txt", "天气"))).rejects.toMatchObject({ reason: "noReport" });
    await expect(apart.read({ kind: "pasted", html: undefined, text: " " })).rejects.toMatchObject({ reason: "empty" });
  });
});

describe("a thread that is started ahead", () => {
  it("answers the first source: no other is started for it", async () => {
    let started = 0;
    const apart = new ReaderApart((listener) => {
      started += 1;
      return startThread(SLOW, listener, { eval: true });
    }, EDITIONS);
    readers.push(apart);
    await apart.startAhead();
    await apart.startAhead();
    await expect(apart.read(file("first"))).rejects.toMatchObject({ detail: "first" });
    expect(started).toBe(1);
  });

  it("says nothing where it does not come: the source that wants it starts another, and that is told", async () => {
    const apart = reader("throw new Error('no script')");
    await apart.startAhead();
    await expect(apart.read(file("first"))).rejects.toThrow("no script");
  });
});

describe("a thread that goes wrong over a source", () => {
  it("is ended when it takes too long, and the next source is answered by another", async () => {
    const apart = reader(SLOW, 300);
    const [slow, next] = [apart.read(file("endless")), apart.read(file("next"))];
    await expect(slow).rejects.toMatchObject({ reason: "tooSlow" });
    await expect(next).rejects.toMatchObject({ reason: "kind", detail: "next" });
  });

  it("is ended when it takes too much memory, and the next source is answered by another", async () => {
    const apart = reader(SLOW, 60_000);
    await expect(apart.read(file("greedy"))).rejects.toMatchObject({ reason: "tooLarge" });
    await expect(apart.read(file("next"))).rejects.toMatchObject({ reason: "kind" });
  });

  it("and dies is told as a failure; one that cannot even start is too", async () => {
    const apart = reader(SLOW);
    await expect(apart.read(file("dying"))).rejects.toThrow("ended with 3");
    await expect(apart.read(file("next"))).rejects.toMatchObject({ reason: "kind" });
    await expect(reader("throw new Error('no thread')").read(file("a"))).rejects.toThrow("no thread");
  });
});

describe("a source that nobody wants any more", () => {
  const GIVEN_UP = { name: "AbortError" };

  it("ends the thread that reads it at once, and the next source is answered by another", async () => {
    const apart = reader(SLOW, 60_000);
    const wanted = new AbortController();
    const slow = apart.read(file("endless"), wanted.signal);
    const next = apart.read(file("next"));
    setTimeout(() => wanted.abort(), 200);
    const begun = Date.now();
    await expect(slow).rejects.toMatchObject(GIVEN_UP);
    expect(Date.now() - begun).toBeLessThan(5_000);
    await expect(next).rejects.toMatchObject({ reason: "kind", detail: "next" });
  });

  it("begins no thread where it was given up before its turn", async () => {
    let made = 0;
    const apart = new ReaderApart((listener) => {
      made += 1;
      return startThread(SLOW, listener, { eval: true });
    }, EDITIONS);
    readers.push(apart);
    await expect(apart.read(file("a"), AbortSignal.abort())).rejects.toMatchObject(GIVEN_UP);
    expect(made).toBe(0);
  });

  it("ends no other: given up after it was answered, the thread goes on", async () => {
    let ended = 0;
    const apart = new ReaderApart((listener) => {
      const thread = startThread(SLOW, listener, { eval: true });
      return { post: thread.post, end: () => { ended += 1; thread.end(); } };
    }, EDITIONS);
    readers.push(apart);
    const wanted = new AbortController();
    await expect(apart.read(file("a"), wanted.signal)).rejects.toMatchObject({ detail: "a" });
    const next = apart.read(file("b"));
    wanted.abort();
    await expect(next).rejects.toMatchObject({ detail: "b" });
    expect(ended).toBe(0);
  });

  it("is given up in one of several threads, and the others read on", async () => {
    const apart = new ReadersApart(() => reader(SLOW, 60_000), 2);
    const wanted = new AbortController();
    const slow = apart.read(file("endless"), wanted.signal);
    await expect(apart.read(file("a"))).rejects.toMatchObject({ detail: "a" });
    wanted.abort();
    await expect(slow).rejects.toMatchObject(GIVEN_UP);
  });
});

describe("several threads", () => {
  it("read side by side: one file that never comes to an end holds up no other", async () => {
    let made = 0;
    const apart = new ReadersApart(() => {
      made += 1;
      return reader(SLOW, 3_000);
    }, 2);
    const settled: string[] = [];
    const tell = (name: string): Promise<void> => apart.read(file(name)).then(
      () => undefined,
      ({ reason }: { reason: string }) => void settled.push(`${name}: ${reason}`),
    );
    const slow = tell("endless");
    for (const name of ["a", "b", "c"]) await tell(name);
    await slow;
    expect(settled).toEqual(["a: kind", "b: kind", "c: kind", "endless: tooSlow"]);
    expect(made).toBe(2);
  });

  it("are not begun for files that come one after the other", async () => {
    let made = 0;
    const apart = new ReadersApart(() => {
      made += 1;
      return reader(SLOW);
    }, 4);
    for (const name of ["a", "b", "c"]) await expect(apart.read(file(name))).rejects.toMatchObject({ detail: name });
    expect(made).toBe(1);
  });

  it("share what is given at once, and no more are begun than may be", async () => {
    let made = 0;
    const apart = new ReadersApart(() => {
      made += 1;
      return reader(SLOW);
    }, 2);
    const names = ["a", "b", "c", "d", "e"];
    const answers = await Promise.allSettled(names.map((name) => apart.read(file(name))));
    expect(answers.map((a) => a.status === "rejected" && (a.reason as { detail: string }).detail)).toEqual(names);
    expect(made).toBe(2);
    apart.end();
  });
});
