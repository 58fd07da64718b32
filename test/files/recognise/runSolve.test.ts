import { solveTogether } from "../../../src/files/recognise/runSolve";
import { figureId } from "../../../src/statute/ids";

const ids = Array.from({ length: 30 }, (_, i) => figureId(`t9.r${i}.total`));
const readings = Array.from({ length: 100 }, (_, value) => [value]);

it("rows that no sum touches keep all their readings, at once, however many there are", () => {
  const [total, part, ...others] = ids;
  const solved = solveTogether([{ figures: [total!], readings: [[7]] }, { figures: [part!], readings }, ...others.map((id) => ({ figures: [id], readings }))], [{ left: [total!], right: [part!] }]);
  expect(solved?.map((remaining) => remaining.length)).toEqual([1, 1, ...others.map(() => 100)]);
});
