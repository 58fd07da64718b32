import { changedSince, newSince, tiedNow, type Explanation, type Tied } from "../../report/explanations";
import type { Finding, Report } from "../../report/types";
import type { FigureId } from "../../statute/types";
import type { ExplainWords } from "../explain";
import type { Words } from "../words";
import { sayReading } from "./change";
import { Names } from "./names";

/** Why an explanation holds no more for the finding: 说明已失效：表三“上年结转”自然人 2 → 3 */
export function sayLapsed(explanation: Explanation, finding: Finding, report: Report, names: Names, words: Words, say: ExplainWords): string {
  if (explanation.fault) return say.lapsed(say.fault[explanation.fault]);
  const changed = changedSince(explanation, report).map((tied) => sayTied(tied, report, names, words, say));
  const more = changed.length > 0 ? [] : newSince(explanation, finding, report).map((tied) => sayMore(tied, names, say));
  return say.lapsed(words.common.list([...new Set([...changed, ...more])]));
}

const sayMore = (tied: Tied, names: Names, say: ExplainWords): string => (tied.kind === "figure" ? say.more(cellOf(names, tied.figure)) : tied.kind === "text" ? say.moreText : say.moreElse);

function sayTied(tied: Tied, report: Report, names: Names, words: Words, say: ExplainWords): string {
  const now = tiedNow(tied, report);
  const shown = (value: ReturnType<typeof tiedNow>): string => (value === undefined ? say.gone : typeof value === "string" ? value || words.check.blank : sayReading(value, words));
  switch (tied.kind) {
    case "text":
      return say.changedText;
    case "meta":
      return say.changed(tied.field === "year" ? words.check.voidedBy.year : words.check.changedMeta[tied.field], shown(tied.value), shown(now));
    case "figure":
      return say.changed(cellOf(names, tied.figure), shown(tied.value), shown(now));
    case "last": {
      const own = report.last && new Names(report.last.edition, words);
      return say.changed(say.last(own ? cellOf(own, tied.figure) : tied.figure), shown(tied.value), shown(now));
    }
  }
}

/** A figure of a form that is not known here goes by its id. */
const cellOf = (names: Names, id: FigureId): string => (names.edition.tables.some((t) => t.figures.some((f) => f.id === id)) ? names.brief(id) : id);
