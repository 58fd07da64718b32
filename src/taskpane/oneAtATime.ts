import type { App, CommandName } from "../app/state";

/** Commands that a press may wait behind: they change nothing, and the queue puts them in order. */
const PASSING: ReadonlySet<CommandName> = new Set(["goTo", "recheck"]);

/**
 * The application for impatient fingers: while a command is under way, a second press of a button that writes or
 * validates does nothing. Going to a cell is let through, since one goes to the next and the next.
 */
export function oneAtATime(app: App): App {
  const idle = <A extends readonly unknown[]>(command: (...args: A) => Promise<void>) => (...args: A): Promise<void> => {
    const { busy } = app.getState();
    return busy === undefined || PASSING.has(busy) ? command(...args) : Promise.resolve();
  };
  return {
    getState: () => app.getState(),
    subscribe: (listener) => app.subscribe(listener),
    start: () => app.start(),
    recheck: () => app.recheck(),
    goTo: (target) => app.goTo(target),
    dismiss: () => app.dismiss(),
    dispose: () => app.dispose(),
    layOut: idle((form) => app.layOut(form)),
    zeroFill: idle((tables, alsoLost) => app.zeroFill(tables, alsoLost)),
    undoZeroFill: idle(() => app.undoZeroFill()),
    readSource: idle((source, purpose) => app.readSource(source, purpose)),
    dropIncoming: () => app.dropIncoming(),
    takeImported: idle((choice) => app.takeImported(choice)),
    undoImport: idle(() => app.undoImport()),
    takeLastYear: idle(() => app.takeLastYear()),
    insertSentence: idle((id, place, given) => app.insertSentence(id, place, given)),
    freezeSentences: idle((pieces) => app.freezeSentences(pieces)),
    undoSentence: idle(() => app.undoSentence()),
    validate: idle(() => app.validate()),
    generate: idle((mode, options) => app.generate(mode, options)),
    copy: idle((kind) => app.copy(kind)),
    setProtection: idle((on) => app.setProtection(on)),
    restoreFormula: idle((figures) => app.restoreFormula(figures)),
    setFigure: idle((figure, value, seen) => app.setFigure(figure, value, seen)),
    putBack: idle((change) => app.putBack(change)),
    applyRepair: idle((changes) => app.applyRepair(changes)),
    undoRepair: idle(() => app.undoRepair()),
    setTexts: idle((edits) => app.setTexts(edits)),
    undoSetTexts: idle(() => app.undoSetTexts()),
    switchEdition: idle((edition) => app.switchEdition(edition)),
    explain: idle((key, form) => app.explain(key, form)),
    unexplain: idle((explanation) => app.unexplain(explanation)),
    undoExplain: idle(() => app.undoExplain()),
    setDate: idle((field, value) => app.setDate(field, value)),
  };
}
