/** Office calls what was tied to a button with an event, and what was tied to a key with nothing. */
import { officeRibbon } from "../../src/excel/ribbon";

const tied = new Map<string, (event?: { readonly completed?: () => void }) => void>();
const before = Reflect.get(globalThis, "Office") as unknown;
beforeEach(() => void Reflect.set(globalThis, "Office", { actions: { associate: (id: string, action: (event?: { readonly completed?: () => void }) => void) => void tied.set(id, action) } }));
afterEach(() => void Reflect.set(globalThis, "Office", before));

test("a button is told to be done once its command has ended, and a key, which waits for nothing, does the same work", async () => {
  const heard: string[] = [];
  let end = (): void => undefined;
  officeRibbon().associate("go", () => new Promise((resolve) => {
    heard.push("begun");
    end = resolve;
  }));
  tied.get("go")!({ completed: () => void heard.push("done") });
  await Promise.resolve();
  expect(heard).toEqual(["begun"]);
  end();
  await new Promise(setImmediate);
  expect(heard).toEqual(["begun", "done"]);
  for (const event of [undefined, {}]) {
    tied.get("go")!(event);
    end();
    await new Promise(setImmediate);
  }
  expect(heard).toEqual(["begun", "done", "begun", "begun"]);
});
