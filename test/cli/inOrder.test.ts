import fc from "fast-check";
import { setTimeout as wait } from "node:timers/promises";
import { inOrder } from "../../src/cli/inOrder";

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

it("files are told in the order they were found, however long each took, and never more are begun than may wait", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (times, most) => {
      let [begun, told, highest] = [0, 0, 0];
      const out: number[] = [];
      const work = async (at: number): Promise<number> => {
        begun += 1;
        highest = Math.max(highest, begun - told);
        await wait(times[at]);
        return at;
      };
      for await (const at of inOrder(each(times.map((_, i) => i)), work, most)) {
        out.push(at);
        told += 1;
      }
      expect(out).toEqual(times.map((_, i) => i));
      expect(highest).toBe(Math.min(most, times.length));
    }),
    { numRuns: 30 },
  ));
