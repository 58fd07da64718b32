/** What is fetched before anybody wants it. */
import { fetchAhead } from "../../src/taskpane/ahead/fetchAhead";
import { whenRead } from "../../src/taskpane/ahead/whenRead";
import { FakeApp } from "./support/fakeApp";
import { stateOf } from "./support/states";

describe("parts fetched ahead", () => {
  it("come one after the other, each when there is nothing else to do", async () => {
    const told: string[] = [];
    const part = (name: string) => async () => void told.push(name);
    expect(await fetchAhead([part("一"), part("二")], async () => void told.push("idle"))).toBe(2);
    expect(told).toEqual(["idle", "一", "idle", "二"]);
  });

  it("that do not come hold up no other and raise nothing: the press that wants them will ask again", async () => {
    const told: string[] = [];
    const come = async () => void told.push("came");
    const gone = () => Promise.reject(new Error("Loading chunk failed"));
    expect(await fetchAhead([gone, come, gone], () => Promise.resolve())).toBe(1);
    expect(told).toEqual(["came"]);
  });

  it("are not asked for before the workbook has been read", async () => {
    const app = new FakeApp(stateOf({}, { phase: { kind: "starting" } }));
    let read = false;
    const waiting = whenRead(app).then(() => (read = true));
    await Promise.resolve();
    expect(read).toBe(false);
    app.become(stateOf());
    await waiting;
    expect(read).toBe(true);
  });
});
