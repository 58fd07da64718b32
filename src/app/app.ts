/** The application: commands one at a time over one state. Pane and ribbon call this alone. */
import { EMPTY_CURSOR, initialState } from "./initialState";
import { copy, COPY_COMMANDS, openParcel } from "./copy";
import type { FilesPort } from "./filesPort";
import { cursorAt, goTo } from "./goTo";
import { layOut } from "./layOut";
import { LiveCheck } from "./liveCheck";
import { explaining, filling, generating, importing, lastYear, protecting, puttingBack, repairing, rewording, sentences, switching } from "./parts";
import type { ClipboardPort, Clock, ExitsPort, WorkbookPort } from "./ports";
import { SerialQueue } from "./queue";
import { outcomeOfError } from "./refusals";
import { Session } from "./session";
import { start } from "./start";
import type { App, CommandName, Outcome } from "./state";
import { Store } from "./store";
import { writingPort } from "./writingPort";
import { validate } from "./validate";
import type { Edition } from "../statute/types";

export interface AppParts {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly exits: ExitsPort;
  readonly clipboard: ClipboardPort;
  readonly files: FilesPort;
  /** Newest first; the first is the one a new report gets. */
  readonly editions: readonly Edition[];
}

/** Commands after which Excel holds something else than the state shows. */
const WRITING: ReadonlySet<CommandName> = new Set(["layOut", "zeroFill", "undoZeroFill", "generate", "restoreFormula", "setProtection", "setFigure", "putBack", "applyRepair", "undoRepair", "setTexts", "undoSetTexts", "setMeta", "validate", "switchEdition", "takeImported", "undoImport", "takeLastYear", "explain", "unexplain", "undoExplain", "insertSentence", "freezeSentences", "undoSentence"]);

export function createApp({ workbook, clock, exits, clipboard, files, editions }: AppParts): App {
  const store = new Store(initialState(editions, clock));
  const port = writingPort(workbook);
  const session = new Session(port, clock, store, editions);
  const queue = new SerialQueue();
  const live = new LiveCheck(session, queue);

  const settle = (outcome: Outcome | undefined): void => {
    if (outcome) store.update({ outcome, outcomeCount: store.get().outcomeCount + 1 });
  };
  const run = (command: CommandName, useCase: () => Promise<Outcome | undefined>): Promise<void> =>
    queue.run(async () => {
      store.update({ busy: command });
      port.begin(command !== "validate");
      try {
        const outcome = await useCase();
        settle(port.told(session, outcome));
        // What was written is read back in a recheck of its own, so that the screen shows what Excel holds even where no event comes.
        if (WRITING.has(command) && outcome?.kind !== "refused") live.soon();
      } catch (error) {
        // Sheets may have come or gone before it broke off, and given again it must find them.
        session.forget();
        live.soon();
        settle(port.told(session, outcomeOfError(command, error, store.get(), session.nameOf, port.mayHaveWritten())));
      } finally {
        store.update({ busy: undefined });
      }
    });

  return {
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    start: () =>
      queue.run(async () => {
        store.update({ busy: "start", phase: store.get().report ? store.get().phase : { kind: "starting" }, outcome: undefined });
        try {
          await start(session);
          await live.watch((place) => store.update({ cursor: cursorAt(session, place) }));
        } catch (error) {
          const outcome = outcomeOfError("start", error, store.get(), session.nameOf);
          if (store.get().report) settle(outcome);
          else store.update({ phase: { kind: "stuck", refusal: outcome } });
        } finally {
          store.update({ busy: undefined });
        }
      }),
    layOut: (form) => run("layOut", () => layOut(session, form)),
    recheck: () => live.now(),
    zeroFill: (tables, alsoLost = false) => run("zeroFill", async () => (await filling()).zeroFill(session, tables, alsoLost)),
    undoZeroFill: () => run("undoZeroFill", async () => (await filling()).undoZeroFill(session)),
    readSource: (source, purpose) => {
      session.reading?.abort();
      const { signal } = (session.reading = new AbortController());
      return run("readSource", async () => (await importing()).readSource(session, files, source, purpose, signal));
    },
    dropIncoming: () => {
      session.reading?.abort();
      store.update({ incoming: undefined });
    },
    takeImported: (choice) => run("takeImported", async () => (await importing()).takeImported(session, choice)),
    undoImport: () => run("undoImport", async () => (await importing()).undoImport(session)),
    takeLastYear: () => run("takeLastYear", async () => (await lastYear()).takeLastYear(session)),
    insertSentence: (id, place, given) => run("insertSentence", async () => (await sentences()).insertSentence(session, id, place, given)),
    freezeSentences: (pieces) => run("freezeSentences", async () => (await sentences()).freezeSentences(session, pieces)),
    undoSentence: () => run("undoSentence", async () => (await sentences()).undoSentence(session)),
    validate: () => run("validate", () => validate(session)),
    generate: (mode, options) => run("generate", async () => (await generating()).generate(session, mode, options)),
    copy: (kind) => {
      const parcel = openParcel(clipboard, kind);
      return run(COPY_COMMANDS[kind], () => copy(session, kind, exits, parcel)).finally(() => parcel.cancel());
    },
    goTo: (target) => run("goTo", () => goTo(session, target)),
    restoreFormula: (figures) => run("restoreFormula", async () => (await filling()).restoreFormula(session, figures)),
    setFigure: (figure, value, seen) => run("setFigure", async () => (await filling()).setFigure(session, figure, value, seen)),
    putBack: (change) => run("putBack", async () => (await puttingBack()).putBack(session, change)),
    applyRepair: (changes) => run("applyRepair", async () => (await repairing()).applyRepair(session, changes)),
    undoRepair: () => run("undoRepair", async () => (await repairing()).undoRepair(session)),
    setTexts: (edits) => run("setTexts", async () => (await rewording()).setTexts(session, edits)),
    undoSetTexts: () => run("undoSetTexts", async () => (await rewording()).undoSetTexts(session)),
    switchEdition: (edition) => run("switchEdition", async () => (await switching()).switchEdition(session, edition)),
    explain: (key, form) => run("explain", async () => (await explaining()).explain(session, key, form)),
    unexplain: (explanation) => run("unexplain", async () => (await explaining()).unexplain(session, explanation)),
    undoExplain: () => run("undoExplain", async () => (await explaining()).undoExplain(session)),
    setDate: (field, value) => run("setMeta", async () => (await filling()).setDate(session, field, value)),
    setProtection: (on) => run("setProtection", async () => (await protecting()).setProtection(session, on)),
    dismiss: () => store.update({ outcome: undefined }),
    dispose: async () => {
      await live.stop();
      store.update({ live: false, cursor: EMPTY_CURSOR });
    },
  };
}
