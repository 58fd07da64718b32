/** Entry point of `nianbao`. */
import { availableParallelism } from "node:os";
import { cliEnUS } from "../locales/cli/en-US";
import { cliZhCN } from "../locales/cli/zh-CN";
import { ReaderApart } from "../files/apart/readerApart";
import { ReadersApart } from "../files/apart/readersApart";
import { languageFor, loadWords } from "../locales/choose";
import { EDITIONS } from "../statute/editions";
import { main } from "./main";
import { answerAll, startThread } from "./readingThread";

/** This thread has little to do beside them; each more takes memory of its own. */
const THREADS = Math.min(availableParallelism(), 4);

/** The version of package.json, put in by the build. */
declare const NIANBAO_VERSION: string;

async function run(): Promise<void> {
  const language = languageFor((process.env["LC_ALL"] || process.env["LANG"] || "").replace("_", "-"));
  const watched = process.stderr.isTTY;
  const files = new ReadersApart(() => new ReaderApart((listener) => startThread(__filename, listener), EDITIONS), THREADS);
  process.exitCode = await main(process.argv.slice(2), {
    terminal: {
      out: (text) => void process.stdout.write(text),
      error: (text) => void process.stderr.write(text),
      progress: (text) => void (watched && process.stderr.write(`\r\u001b[K${text}\r`)),
    },
    voice: { words: await loadWords(language), cli: language === "en-US" ? cliEnUS : cliZhCN },
    // The next file of each thread lies ready when it is done with one.
    files, atOnce: 2 * THREADS, editions: EDITIONS, version: NIANBAO_VERSION, today: { year: new Date().getFullYear() },
  }).finally(() => files.end());
}

// `nianbao check … | head` closes our output early: nothing is left to say then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
if (!answerAll(EDITIONS)) void run();
