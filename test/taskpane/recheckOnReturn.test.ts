import { recheckOnReturn } from "../../src/taskpane/recheckOnReturn";
import { FakeApp } from "./support/fakeApp";
import { blankState, stateOf } from "./support/states";

it("coming back to the pane reads a report again, but not while a command is under way and not where there is none", () => {
  const pane = new EventTarget();
  const app = new FakeApp(stateOf());
  recheckOnReturn(pane, app);
  pane.dispatchEvent(new Event("focus"));
  app.become(stateOf({}, { busy: "generate" }));
  pane.dispatchEvent(new Event("focus"));
  app.become(blankState());
  pane.dispatchEvent(new Event("focus"));
  expect(app.asked).toEqual([{ recheck: [] }]);
});
