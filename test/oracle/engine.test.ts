import { CHECKS_NAME } from "../../src/sheets/checksSheet";
import { EDITIONS } from "../../src/statute/editions";
import { reportOfFill, sampleFills } from "../support/fills";
import { TOY } from "../support/toy";
import { disagreements } from "./equivalence";
import { filledBooks } from "./filledBooks";
import { valuesOf } from "./formulaValues";
import { runs, someOf } from "../support/runs";

test.each(someOf([...EDITIONS, TOY].map((edition) => [edition.name, edition] as const), 2))("whatever is filled in, 校验 says without the add-in what the add-in says (%s)", async (_name, edition) => {
  const fills = sampleFills(edition, runs(52, 312), 2024);
  const books = await filledBooks(edition, fills, "lean");
  expect(fills.flatMap((fill, i) => disagreements(reportOfFill(fill), valuesOf(books[i]!, CHECKS_NAME)).map((said) => `${fill.kind} ${i}: ${said}`))).toEqual([]);
});
