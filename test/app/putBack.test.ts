import { FORM, openDesk } from "../support/app";
import { TOY } from "../support/toy";

test("还原 writes back what was validated, a total as its formula, where the cell still holds what the list shows", async () => {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  const { app } = desk;
  await app.layOut({ ...FORM, officeKind: "any" });
  for (const [figure, text] of [["t1.got.a", "3"], ["t1.got.b", "0"], ["t1.done.a", "3"], ["t1.done.b", "0"]] as const) desk.type(figure, text);
  desk.typeText("（一）", "一句话。");
  await app.validate();
  const only = () => {
    const [change, ...others] = desk.state.validation!.changed;
    if (change?.kind !== "figure" || others.length > 0) throw new Error("not one changed figure");
    return change;
  };
  for (const typed of ["4", "无", ""]) {
    desk.type("t1.got.a", typed);
    await desk.calm();
    await app.putBack(only());
    expect(desk.state.outcome).toEqual({ kind: "putBack", figure: "t1.got.a", reading: { kind: "number", value: 3 } });
    expect(desk.cell("t1.got.a").value).toBe(3);
    await desk.calm();
    expect(desk.state.validation!.changed).toEqual([]);
  }

  const { formula } = desk.cell("t1.got.total");
  desk.type("t1.got.total", "5");
  await desk.calm();
  await app.putBack(only());
  expect(desk.state.outcome).toEqual({ kind: "restored", cells: 1 });
  expect(desk.cell("t1.got.total")).toMatchObject({ value: 3, formula });

  desk.type("t1.got.b", "8");
  await desk.calm();
  const seen = only();
  desk.type("t1.got.b", "9");
  desk.excel.counters.reset();
  await app.putBack(seen);
  expect(desk.excel.counters.syncs).toBe(1);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "putBack", reason: { kind: "changedMeanwhile" } });
  expect(desk.cell("t1.got.b").value).toBe(9);
});
