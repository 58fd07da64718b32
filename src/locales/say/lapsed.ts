import { changedSince, tiedNow, type Explanation, type Tied } from "../../report/explanations";
import type { Report } from "../../report/types";
import type { FigureId } from "../../statute/types";
import type { ExplainWords } from "../explain";
import type { Words } from "../words";
import { sayReading } from "./change";
import { Names } from "./names";

/** Why an explanation holds no more: 说明已失效：表三“上年结转”自然人 2 → 3 */
export function sayLapsed(explanation: Explanation, report: Report, names: Names, words: Words, say: ExplainWords): string {
  if (explanation.fault) return say.lapsed(say.fault[explanation.fault]);
  return say.lapsed(words.common.list([...new Set(changedSince(explanation, report).map((tied) => sayTied(tied, report, names, words, say)))]));
}

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
