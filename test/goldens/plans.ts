/** What is kept as goldens: what each edition knows, the plan of every sheet of each form as laid out, of those that are made on demand, and of the report sheet of some reports. */
import { EMPTY_META } from "../../src/sheets/readCover";
import { reportSheet } from "../../src/sheets/reportSheet";
import type { ReportOptions } from "../../src/sheets/reportOptions";
import { drawSheets } from "../../src/sheets/workbook";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition } from "../../src/statute/types";
import { longReport } from "../papers/narrative";
import { editionOf, publishedReport, reportOf } from "../support/reports";
import { tallToy } from "../support/tallToy";
import { TOY } from "../support/toy";
import { formText } from "./formText";
import { goldenOnDemand } from "./onDemand";
import { planText } from "./planText";
import { goldenReadings } from "./readings";

const laidOut = (edition: Edition): readonly (readonly [string, string])[] =>
  [...drawSheets(edition, { meta: EMPTY_META, pieces: [] }, new Map())].map(([key, { plan }]) => [`${edition.id}/${key}.txt`, planText(plan)]);

interface ReportGolden {
  readonly id: string;
  readonly options: ReportOptions;
  readonly draft: boolean;
}
const REPORTS: readonly ReportGolden[] = [
  { id: "dongliu_2024", options: { fonts: "system", figures: "values" }, draft: false },
  { id: "pt_region_2022", options: { fonts: "official", figures: "links" }, draft: false },
  { id: "pt_office_2020", options: { fonts: "system", figures: "values" }, draft: false },
  { id: "pt_haitan_2022", options: { fonts: "official", figures: "values" }, draft: true },
];

/** By file name under `test/goldens/plans`. */
export function goldenPlans(): ReadonlyMap<string, string> {
  return new Map([
    ...[EDITION_2021, EDITION_2019].map((edition): [string, string] => [`${edition.id}/form.txt`, formText(edition)]),
    ...[EDITION_2021, EDITION_2019, TOY].flatMap(laidOut),
    ...REPORTS.map(({ id, options, draft }): [string, string] => [`report/${id}.txt`, planText(reportSheet(longReport(publishedReport(id), editionOf(id)), new Map(), { options, draft }))]),
    ...goldenReadings(),
    ...goldenOnDemand(),
    ["report/tall-toy.txt", planText(reportSheet(reportOf(new Map(), { edition: tallToy(90) }), new Map()))],
  ]);
}
