import type { AppState, Target } from "../../app/state";
import type { CheckResult } from "../../report/types";
import type { FigureId } from "../../statute/types";
import type { Words } from "../../locales/words";

/** One part of the report and how much of it is still empty. */
export interface UnfilledPart {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** False: its sheet cannot be read, so nobody knows. */
  readonly readable: boolean;
  /** What the button says to a screen reader. */
  readonly says: string;
  /** Where its next empty place is. */
  readonly next: Target | undefined;
}

/** The tables of the edition, then the texts and the cover; the last two only while something is empty there. */
export function unfilledParts(state: Pick<AppState, "edition" | "report" | "cursor">, check: CheckResult, words: Words): readonly UnfilledPart[] {
  const tables = state.edition.tables.map((table): UnfilledPart => {
    const blanks = check.blanks.get(table.id) ?? [];
    const next = nextBlank(blanks, state.cursor.figure, table.figures.map((figure) => figure.id));
    return {
      key: table.id, name: table.name, count: blanks.length, readable: state.report?.readable.has(table.id) ?? false,
      says: words.fill.nextBlankIn(table.name, blanks.length), next: next === undefined ? undefined : { kind: "figure", figure: next },
    };
  });
  const empty = check.findings.filter((finding) => finding.unfilled);
  const texts = empty.flatMap(({ detail }): Target[] => (detail.kind === "narrative" ? [{ kind: "section", section: detail.section }] : []));
  const cover = empty.flatMap(({ detail }): Target[] => (detail.kind === "meta" ? [{ kind: "meta", field: detail.field }] : []));
  return [...tables, ...written("texts", words.fill.texts, texts, words), ...written("cover", words.fill.cover, cover, words)];
}

function written(key: string, name: string, targets: readonly Target[], words: Words): readonly UnfilledPart[] {
  return targets.length === 0 ? [] : [{ key, name, count: targets.length, readable: true, says: words.fill.goWrite(name, targets.length), next: targets[0] }];
}

/** The first blank after the cursor in the order of the form, and from the beginning when there is none. */
function nextBlank(blanks: readonly FigureId[], cursor: FigureId | undefined, order: readonly FigureId[]): FigureId | undefined {
  const at = cursor === undefined ? -1 : order.indexOf(cursor);
  return blanks.find((id) => order.indexOf(id) > at) ?? blanks[0];
}
