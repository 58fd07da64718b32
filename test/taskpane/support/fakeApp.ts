/** The application behind the pane, as a double at its one seam: it shows the states it is given and notes what it is asked to do. */
import type { App, AppState } from "../../../src/app/state";
import type { EditionId } from "../../../src/statute/types";

type Asked = { readonly [K in keyof App]?: readonly unknown[] };

export class FakeApp implements App {
  readonly asked: Asked[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private state: AppState) {}

  readonly getState = (): AppState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The state changes, as after a command or an edit. */
  become(state: AppState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private note(asked: Asked): Promise<void> {
    this.asked.push(asked);
    return Promise.resolve();
  }

  start = () => this.note({ start: [] });
  layOut = (...a: Parameters<App["layOut"]>) => this.note({ layOut: a });
  recheck = () => this.note({ recheck: [] });
  zeroFill = (...a: Parameters<App["zeroFill"]>) => this.note({ zeroFill: a });
  undoZeroFill = () => this.note({ undoZeroFill: [] });
  readSource = (...a: Parameters<App["readSource"]>) => this.note({ readSource: a });
  dropIncoming = () => void this.note({ dropIncoming: [] });
  takeImported = (...a: Parameters<App["takeImported"]>) => this.note({ takeImported: a });
  undoImport = () => this.note({ undoImport: [] });
  takeLastYear = () => this.note({ takeLastYear: [] });
  insertSentence = (...a: Parameters<App["insertSentence"]>) => this.note({ insertSentence: a });
  freezeSentences = (...a: Parameters<App["freezeSentences"]>) => this.note({ freezeSentences: a });
  undoSentence = () => this.note({ undoSentence: [] });
  validate = () => this.note({ validate: [] });
  generate = (...a: Parameters<App["generate"]>) => this.note({ generate: a });
  copy = (...a: Parameters<App["copy"]>) => this.note({ copy: a });
  goTo = (...a: Parameters<App["goTo"]>) => this.note({ goTo: a });
  restoreFormula = (...a: Parameters<App["restoreFormula"]>) => this.note({ restoreFormula: a });
  setFigure = (...a: Parameters<App["setFigure"]>) => this.note({ setFigure: a });
  putBack = (...a: Parameters<App["putBack"]>) => this.note({ putBack: a });
  explain = (...a: Parameters<App["explain"]>) => this.note({ explain: a });
  unexplain = (...a: Parameters<App["unexplain"]>) => this.note({ unexplain: a });
  undoExplain = () => this.note({ undoExplain: [] });
  applyRepair = (...a: Parameters<App["applyRepair"]>) => this.note({ applyRepair: a });
  undoRepair = () => this.note({ undoRepair: [] });
  setTexts = (...a: Parameters<App["setTexts"]>) => this.note({ setTexts: a });
  undoSetTexts = () => this.note({ undoSetTexts: [] });
  setDate = (...a: Parameters<App["setDate"]>) => this.note({ setDate: a });
  setProtection = (on: boolean) => this.note({ setProtection: [on] } as Asked);
  switchEdition = (edition: EditionId) => this.note({ switchEdition: [edition] } as Asked);
  dismiss = () => void this.note({ dismiss: [] });
  dispose = () => this.note({ dispose: [] });
}
