/** What a command wrote over although somebody had just changed it: told after the command, so that it can be entered again. */
import { CHECKS_KEY } from "../sheets/checksSheet";
import { cellAddress } from "../sheets/address";
import { isFormula } from "../sheets/formula";
import { isLost } from "./drawnOver";
import { readingOf } from "../sheets/readTable";
import { RECORD_KEY } from "../sheets/recordPlaces";
import { TEXT_ID_COLUMN } from "../sheets/recordTexts";
import { TEXT_KEY } from "../sheets/textSheet";
import type { Reading } from "../report/types";
import type { Content } from "../sheets/plan";
import type { Session } from "./session";
import type { Outcome } from "./state";
import type { Overtaken } from "./writingPort";

export { drawnOver, writtenOver } from "./drawnOver";

/** @returns `outcome` itself where nothing of anybody's was lost: what two panes take down of a 校验 at once is nobody's */
export function overtakenOutcome(session: Session, all: readonly Overtaken[], outcome: Outcome | undefined): Outcome | undefined {
  const sheets = [...(session.latest?.located.sheets ?? [])];
  const cells = all.filter(isLost).flatMap(({ sheet, row, column, stood, wrote }) => {
    const [key, info] = sheets.find(([, { id }]) => id === sheet) ?? [];
    if (!info || key === RECORD_KEY || (key === CHECKS_KEY && wrote) || (key === TEXT_KEY && column === TEXT_ID_COLUMN)) return [];
    return [{ sheet: info.name, address: cellAddress(row, column), lost: isFormula(stood) ? text(String(stood.formula)) : readingOf(stood), now: written(wrote) }];
  });
  return cells.length > 0 ? { kind: "overtaken", cells, besides: outcome } : outcome;
}

const text = (words: string): Reading => ({ kind: "text", text: words });
const written = (content: Content | undefined): Reading => (content === undefined ? { kind: "blank" } : "number" in content ? { kind: "number", value: content.number } : text("text" in content ? content.text : content.formula));
