import { enough, fuzz } from "./fuzz";

describe("300 mutated reports", () => {
  it("are read in full where nothing is lost, named where something is ambiguous, and never give a number that is not there", async () => {
    const result = await fuzz(Array.from({ length: 300 }, (_, i) => 900_001 + i));
    expect(result.faults).toEqual([]);
    expect({ ...result.shares, misses: result.misses, enough: enough(result) }).toMatchObject({ enough: true });
    expect(result.shares.harmless.tried).toBeGreaterThan(100);
    expect(result.shares.ambiguous.tried).toBeGreaterThan(30);
  });
});
