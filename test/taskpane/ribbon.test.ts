import { associateCommands, COMMAND_IDS, KEY_IDS, type CommandId, type KeyId } from "../../src/commands/ribbonCommands";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { paneDoor } from "../../src/taskpane/door";
import { PaneView } from "../../src/taskpane/view";
import { FakeApp } from "./support/fakeApp";
import { blankState, stateOf } from "./support/states";
import { at, TOY } from "./support/toyEdition";

function ribbonOver(app: FakeApp, sharedRuntime = true) {
  const view = new PaneView();
  const buttons = new Map<string, () => Promise<void>>();
  let opened = 0;
  const ribbon = { associate: (id: string, handler: () => Promise<void>) => void buttons.set(id, handler), showPane: () => Promise.resolve(void opened++) };
  associateCommands(ribbon, sharedRuntime ? { app, door: paneDoor(app, view) } : undefined);
  return { view, press: (id: CommandId | KeyId) => buttons.get(id)!(), opened: () => opened, ids: [...buttons.keys()] };
}
const zeros = Object.fromEntries(TOY.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));

describe("the ribbon buttons", () => {
  it("are all tied, and every one opens the pane", async () => {
    const { ids, press, opened } = ribbonOver(new FakeApp(stateOf()));
    expect(ids).toEqual([...COMMAND_IDS, ...KEY_IDS]);
    for (const id of COMMAND_IDS) await press(id);
    expect(opened()).toBe(COMMAND_IDS.length);
  });

  it("校验 and 生成年度报告 act on the same application and show the screen of their result", async () => {
    const app = new FakeApp(stateOf());
    const { press, view } = ribbonOver(app);
    await press("validate");
    await press("generate");
    expect(app.asked).toEqual([{ validate: [] }, { generate: ["ask", PLAIN_OPTIONS] }]);
    expect(view.getState().tab).toBe("check");
  });

  it("生成年度报告 takes the fonts and figures that were chosen in the pane", async () => {
    const app = new FakeApp(stateOf());
    const { press, view } = ribbonOver(app);
    view.set({ reportOptions: { fonts: "official", figures: "links" } });
    await press("generate");
    expect(app.asked).toEqual([{ generate: ["ask", { fonts: "official", figures: "links" }] }]);
  });

  it("空格填 0 asks in the pane before anything is written, and where nothing is empty has it said", async () => {
    const app = new FakeApp(stateOf());
    const { press, view } = ribbonOver(app);
    await press("zeroFill");
    expect(view.getState()).toMatchObject({ tab: "fill", dialog: "zeroFill" });
    expect(app.asked).toEqual([]);
    view.set({ dialog: undefined });
    app.become(stateOf({ cells: zeros }));
    await press("zeroFill");
    expect(view.getState().dialog).toBeUndefined();
    expect(app.asked).toEqual([{ zeroFill: [[]] }]);
  });

  it("下一处 goes to the item that is open, then from one to the next, and to the first blank when no item is left", async () => {
    const app = new FakeApp(stateOf({ cells: { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" } }));
    const { press } = ribbonOver(app);
    await press("next");
    await press("next");
    app.become(stateOf());
    await press("next");
    expect(app.asked.map((asked) => asked.goTo)).toEqual([at("done", "east"), at("done", "west"), at("in", "east")].map((figure) => [{ kind: "figure", figure }]));
  });

  it("下一个空格 goes to the first blank after the cursor", async () => {
    const app = new FakeApp(stateOf({ cells: { [at("in", "east")]: 1 } }, { cursor: { key: "t8", figure: at("done", "east") } }));
    const { press, opened } = ribbonOver(app);
    await press("nextBlank");
    expect(app.asked).toEqual([{ goTo: [{ kind: "figure", figure: at("done", "west") }] }]);
    expect(opened()).toBe(1);
  });

  it("keys pressed in the sheet go on and back, and leave the keyboard there: the pane is not opened over it", async () => {
    const app = new FakeApp(stateOf({ cells: { ...zeros, [at("done", "east")]: "无", [at("done", "west")]: "无" } }));
    const { press, opened } = ribbonOver(app);
    for (const key of ["keyNext", "keyNext", "keyPrevious"] as const) await press(key);
    app.become(stateOf({ cells: { ...zeros, [at("in", "east")]: undefined as never } }));
    for (const key of ["keyNextBlank", "keyPreviousBlank"] as const) await press(key);
    expect(app.asked.map((asked) => asked.goTo)).toEqual([at("done", "east"), at("done", "west"), at("done", "east"), at("in", "east"), at("in", "east")].map((figure) => [{ kind: "figure", figure }]));
    expect(opened()).toBe(0);
    app.become(blankState());
    await press("keyNext");
    expect(opened()).toBe(1);
  });

  it("only open the pane in a workbook without a report, and where there is no shared runtime", async () => {
    const app = new FakeApp(blankState());
    const blank = ribbonOver(app);
    await blank.press("validate");
    const alone = ribbonOver(new FakeApp(stateOf()), false);
    await alone.press("validate");
    expect([blank.opened(), alone.opened(), app.asked]).toEqual([1, 1, []]);
  });
});
