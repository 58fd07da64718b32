import { Remembered, remembered } from "../../src/report/remembered";

test("what was worked out from a text is not worked out again, also where that was nothing", () => {
  const read: string[] = [];
  const of = remembered((text) => (read.push(text), text === "" ? undefined : text.length));
  expect([of("甲乙"), of(""), of("甲乙"), of("")]).toEqual([2, undefined, 2, undefined]);
  expect(read).toEqual(["甲乙", ""]);
});

test("however many texts pass by, no more are kept than were allowed", () => {
  let made = 0;
  const kept = new Remembered<number>(3);
  const of = (key: string) => kept.of(key, () => (made += 1));
  ["a", "b", "c", "a", "b", "c"].forEach(of);
  expect(made).toBe(3);
  of("d");
  expect([of("d"), made]).toEqual([4, 4]);
  of("a");
  expect(made).toBe(5);
});
