/** The rule on years over sentences that others wrote and labelled before it was there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { yearFindings } from "../../../src/report/rules/years";
import type { Report } from "../../../src/report/types";
import type { YearsRule } from "../../../src/statute/types";
import { published, publishedReport } from "../../support/reports";

interface Labelled {
  readonly id: string;
  readonly report: string;
  readonly section: string;
  readonly text: string;
  readonly wrong: readonly string[];
}

const FOLDER = join(__dirname, "../../corpus");
const sentences = readdirSync(FOLDER).filter((f) => f.endsWith(".json")).flatMap((f) => (JSON.parse(readFileSync(join(FOLDER, f), "utf8")) as { sentences: Labelled[] }).sentences);

function yearsIn({ report: id, section: number, text }: Labelled): readonly string[] {
  const base = publishedReport(id);
  const { edition } = base;
  const section = edition.sections.find((one) => one.kind === "narrative" && one.number === (number === "引言" ? "" : number))!;
  const report: Report = { ...base, meta: { ...base.meta, year: published(id).year }, pieces: [{ section: section.id, part: section.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: text }] };
  return edition.rules.filter((rule): rule is YearsRule => rule.kind === "years").flatMap((rule) => yearFindings(rule, report)).flatMap(({ detail }) => (detail.kind === "year" ? [detail.seen] : []));
}

const read = sentences.map((s) => ({ s, found: yearsIn(s), wanted: s.wrong.includes("YEAR") }));

describe("years in sentences that others labelled", () => {
  it("are there, right ones and wrong ones", () => {
    expect(read.filter((r) => r.wanted).length).toBeGreaterThanOrEqual(15);
    expect(read.filter(({ s, wanted }) => !wanted && /\d{4}年/u.test(s.text)).length).toBeGreaterThanOrEqual(60);
  });

  it("are never objected to where the labels know no fault", () => {
    expect(read.filter(({ found, wanted }) => !wanted && found.length > 0).map(({ s, found }) => `${s.id} ${s.report} “${found.join("”, “")}”: ${s.text}`)).toEqual([]);
  });

  it("are all found where they are wrong", () => {
    expect(read.filter(({ found, wanted }) => wanted && found.length === 0).map(({ s }) => `${s.id} ${s.report}: ${s.text}`)).toEqual([]);
  });
});
