import { oneAtATime } from "../../src/taskpane/oneAtATime";
import { FakeApp } from "./support/fakeApp";
import { stateOf } from "./support/states";
import { at } from "./support/toyEdition";

it("a second press of a writing button does nothing while the first is under way, but going to a cell is let through", async () => {
  const inner = new FakeApp(stateOf({}, { busy: "generate" }));
  const app = oneAtATime(inner);
  await app.generate("ask");
  await app.zeroFill([]);
  await app.validate();
  await app.goTo({ kind: "figure", figure: at("in", "east") });
  expect(inner.asked).toEqual([{ goTo: [{ kind: "figure", figure: at("in", "east") }] }]);
  inner.become(stateOf());
  await app.generate("ask");
  expect(inner.asked.at(-1)).toEqual({ generate: ["ask"] });
});

it("a press while the pane is only going to a cell waits its turn and is not lost", async () => {
  const inner = new FakeApp(stateOf({}, { busy: "goTo" }));
  await oneAtATime(inner).validate();
  expect(inner.asked).toEqual([{ validate: [] }]);
});
