/** What the workbook says by itself of the rules over words: the last verdict, until anything that it rests on is another. */
import fc from "fast-check";
import { verdictWords, WORD_VERDICT } from "../../src/sheets/recordFormulas";
import { wordRules } from "../../src/sheets/wordRules";
import { readsOf } from "../../src/sheets/wordReads";
import { EDITIONS } from "../../src/statute/editions";
import type { FigureId } from "../../src/statute/types";
import type { Desk } from "../support/app";
import { runs, someOf } from "../support/runs";
import { saidOfWords, wordDesk, wordEdits } from "../support/wordDesk";

/** By the check of the report as it stands. */
const counted = (desk: Desk): ReadonlyMap<string, string> => new Map(wordRules(desk.edition).map((rule) => {
  const found = desk.state.check!.findings.filter((f) => f.code === rule.code);
  return [rule.code, verdictWords(found.length, found.filter((f) => f.explained).length)];
}));

const factsNow = (desk: Desk) => {
  const { meta, figures } = desk.state.report!;
  const rows = Array.from({ length: 100 }, (_, row) => desk.model.cell(desk.sheet("文字"), row, 3).text);
  return { texts: JSON.stringify(rows), figures, particulars: { unit: meta.unit, year: meta.year, officeKind: meta.officeKind, date: JSON.stringify(meta.date), titleName: meta.titleName } };
};
type Facts = ReturnType<typeof factsNow>;

describe.each(someOf(EDITIONS.map((e) => [e.id, e] as const), 1))("the rules over words of the edition %s", (_id, edition) => {
  test("lapse if and only if a text, a figure or a particular that they look at is another than at the last 校验, whether that passed or not", async () => {
    const desk = await wordDesk(edition);
    const differs = (before: Facts, now: Facts, rule: ReturnType<typeof wordRules>[number]): boolean => {
      const { fields, figures, texts } = readsOf(rule, edition);
      // An error is never what it was.
      const figureDiffers = (id: FigureId): boolean => now.figures.get(id)!.kind === "error" || JSON.stringify(before.figures.get(id)) !== JSON.stringify(now.figures.get(id));
      return (texts && before.texts !== now.texts) || fields.some((f) => before.particulars[f] !== now.particulars[f]) || figures.some(figureDiffers);
    };
    await fc.assert(fc.asyncProperty(fc.array(wordEdits(desk), { maxLength: 4 }), fc.array(wordEdits(desk), { minLength: 1, maxLength: 3 }), async (earlier, later) => {
      earlier.forEach((edit) => edit());
      await desk.app.validate();
      await desk.calm();
      const [before, verdicts] = [factsNow(desk), counted(desk)];
      later.forEach((edit) => edit());
      await desk.calm();
      const now = factsNow(desk);
      const wanted = wordRules(edition).map((rule) => [rule.code, differs(before, now, rule) ? WORD_VERDICT.lapsed : verdicts.get(rule.code)!]);
      expect([...saidOfWords(desk)]).toEqual(wanted);
    }), { numRuns: runs(3, 30) });
  });

  test("never show another verdict than the check comes to", async () => {
    const desk = await wordDesk(edition);
    await fc.assert(fc.asyncProperty(fc.boolean(), fc.array(wordEdits(desk), { minLength: 1, maxLength: 2 }), async (again, edits) => {
      if (again) await desk.app.validate();
      edits.forEach((edit) => edit());
      await desk.calm();
      const now = counted(desk);
      const standing = [...saidOfWords(desk)].filter(([, said]) => said !== WORD_VERDICT.lapsed);
      expect(standing).toEqual(standing.map(([code]) => [code, now.get(code)]));
    }), { numRuns: runs(5, 60) });
  });
});
