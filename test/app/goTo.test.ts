/** 定位 right after a command, before anything has been read again. */
import { sectionId } from "../../src/statute/ids";
import { openDesk } from "../support/app";

it.each(["before", "after"])("what was set aside can be gone to as soon as a layout was restored, %s Excel told of the new sheet", async (when) => {
  const desk = await openDesk();
  const sheet = desk.sheet("三 申请办理");
  desk.model.insertRows(sheet, 13, 1);
  desk.model.type(sheet, 13, 8, "王科长说这里要核");
  await desk.calm();
  await desk.app.layOut(undefined);
  expect(desk.state.outcome).toMatchObject({ kind: "mended", parked: 1, parkedOn: "暂存" });
  if (when === "after") await desk.excel.settled();
  await desk.app.goTo({ kind: "sheet", key: "parked" });
  expect(desk.state.outcome?.kind).toBe("mended");
  expect(desk.model.sheets.find((one) => one.id === desk.model.activeSheet)?.name).toBe("暂存");
});

test("a part of a section can be gone to: its first row is selected, not that of the section", async () => {
  const desk = await openDesk();
  const section = sectionId("s1");
  await desk.app.goTo({ kind: "section", section });
  await desk.calm();
  expect(desk.state.cursor).toMatchObject({ section: "s1", part: "active" });
  await desk.app.goTo({ kind: "section", section, part: "request" });
  await desk.calm();
  expect(desk.state.cursor).toMatchObject({ section: "s1", part: "request" });
});
