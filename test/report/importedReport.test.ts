import { check } from "../../src/report/check";
import { checkedOf, fillingOf, reportOfImported } from "../../src/report/importedReport";
import { formOf } from "../../src/report/form";
import { number } from "../../src/report/reading";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { importedOf } from "../support/imported";
import { publishedFigures, publishedReport } from "../support/reports";

const printed = importedOf(EDITION_2021, publishedFigures("huaian_2024"), { unit: "", titleName: "淮安", year: 2024 });
const total = [...formOf(EDITION_2021).definitions.keys()][0]!;

it("a report that was read is checked by what it prints, its totals as they stand there", () => {
  const wrong = { ...printed, figures: new Map([...printed.figures, [total, number(4711)]]) };
  expect(checkedOf(printed)).toEqual(reportOfImported(printed));
  expect([...check(checkedOf(printed)).findings].filter((f) => f.figures.includes(total))).toEqual([]);
  expect(check(checkedOf(wrong)).findings.some((f) => f.level === "error" && f.figures.includes(total))).toBe(true);
});

it("goes by the name on its title where no office is named", () => {
  expect(reportOfImported(printed).meta.unit).toBe("淮安");
  expect(reportOfImported({ ...printed, unit: "淮安市" }).meta.unit).toBe("淮安市");
});

it("is a draft that says of itself what the source does, with every table readable and nothing typed over", () => {
  const { meta, readable, overwritten, edition, figures, pieces } = reportOfImported(printed);
  expect(meta).toEqual({ unit: "淮安", titleName: "淮安", selfName: "", officeKind: "", year: 2024, contact: "", date: undefined, dateText: "", localDeadline: undefined, state: "草稿" });
  expect([[...readable], [...overwritten], edition, figures, pieces]).toEqual([EDITION_2021.tables.map(({ id }) => id), [], EDITION_2021, printed.figures, printed.pieces]);
});

it("filled in further, keeps as control figures the totals alone that are not the sum of their parts", () => {
  expect([...fillingOf(printed).overwritten]).toEqual([]);
  const wrong = { ...printed, figures: new Map([...printed.figures, [total, number(4711)]]) };
  expect(fillingOf(wrong).overwritten.has(total)).toBe(true);
});

it("a workbook of ours is checked and filled in further as it is", () => {
  const own = publishedReport("dongliu_2024");
  expect(checkedOf({ ...printed, own })).toBe(own);
  expect(fillingOf({ ...printed, own })).toBe(own);
});
