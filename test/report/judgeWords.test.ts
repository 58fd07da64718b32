import fc from "fast-check";
import { check } from "../../src/report/check";
import { checkWith, saysAnything } from "../../src/report/checkWith";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { publishedIds, publishedReport, reportOf, somePieces } from "../support/reports";
import { TOY } from "../support/toy";

const EDITIONS = [EDITION_2021, EDITION_2019, TOY];
const edition = fc.constantFrom(...EDITIONS);
const nothing = fc.constantFrom("", " ", "\n", "　", " \t\n　");

test("a report that says nothing is found the same with and without what judges words: nothing is asked of words that are not there", () => {
  fc.assert(
    fc.property(edition, fc.constantFrom(undefined, 2019, 2021, 2024), fc.array(nothing, { maxLength: 4 }), (of, year, contents) => {
      const figures = reportOf(new Map(), { edition: of });
      const pieces = of.sections.filter((s) => s.kind === "narrative").flatMap((s) => contents.map((content) => ({ section: s.id, part: s.parts[0]?.id ?? "", kind: "text" as const, startsParagraph: true, content })));
      const report = { ...figures, pieces, meta: { ...figures.meta, year } };
      expect(saysAnything(report)).toBe(false);
      let asked = false;
      expect(checkWith(report, undefined)).toEqual(checkWith(report, () => ((asked = true), [])));
      expect(asked).toBe(false);
      expect(check(report)).toEqual(checkWith(report, undefined));
    }),
  );
});

test("what judges words finds nothing in a report without any, so leaving it out hides nothing", async () => {
  const { judgeWords } = await import("../../src/report/judgeWords");
  for (const id of [...publishedIds("2021"), ...publishedIds("2019")]) expect(judgeWords({ ...publishedReport(id), pieces: [] })).toEqual([]);
});

test("a report that says anything is never passed by a check that cannot judge words", () => {
  for (const edition of [EDITION_2021, EDITION_2019]) {
    const report = reportOf(new Map(), { edition, pieces: somePieces(edition) });
    expect(saysAnything(report)).toBe(true);
    expect(() => checkWith(report, undefined)).toThrow("without what judges words");
  }
});

test("an amount that is too great is found also where nothing is said", () => {
  const report = publishedReport("pt_region_2022");
  const fee = EDITION_2021.rules.find((rule) => rule.kind === "magnitude")!;
  if (fee.kind !== "magnitude") throw new Error("no such rule");
  const great = { ...report, pieces: [], meta: { ...report.meta, officeKind: fee.officeKinds[0]! }, figures: new Map([...report.figures, [fee.figure, { kind: "number" as const, value: fee.most * 10 }]]) };
  expect(checkWith(great, undefined).findings.map(({ code }) => code)).toContain(fee.code);
});
