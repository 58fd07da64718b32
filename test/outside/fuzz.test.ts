import { runs } from "../support/runs";
import { enough, fuzz } from "./fuzz";

/** `npm run fuzz` tries 5,000. */
const TRIED = runs(120, 300);

describe("mutated reports", () => {
  it("are read in full where nothing is lost, named where something is ambiguous, and never give a number that is not there", async () => {
    const result = await fuzz(Array.from({ length: TRIED }, (_, i) => 900_001 + i));
    expect(result.faults).toEqual([]);
    expect({ ...result.shares, misses: result.misses, enough: enough(result) }).toMatchObject({ enough: true });
    expect(result.shares.harmless.tried).toBeGreaterThan(TRIED / 3);
    expect(result.shares.ambiguous.tried).toBeGreaterThan(TRIED / 10);
  });
});
