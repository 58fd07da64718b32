import { keptGoldens } from "./files";
import { goldenPlans } from "./plans";

const plans = goldenPlans();

test.each([...plans.keys()])("%s is as it was when last looked at (npm run goldens writes it anew)", (name) => {
  expect(plans.get(name)).toBe(keptGoldens().get(name));
});

test("no golden is kept of what is made no more", () => {
  expect([...keptGoldens().keys()].sort()).toEqual([...plans.keys()].sort());
});
