/**
 * What a command needs of later parts does not come, for the network is gone.
 * @apart since a part is put in the place of ours
 */
import * as parts from "../../../src/app/parts";
import { openDesk } from "../../support/app";
import { baseWorkbook, OWN_SHEET } from "./support/base";
import { entriesOf } from "./support/picture";

jest.mock("../../../src/app/parts", () => {
  const real = jest.requireActual<typeof parts>("../../../src/app/parts");
  return { ...real, overtaking: jest.fn(real.overtaking) };
});

test("where what tells of lost entries does not come, nothing is written, and it is asked for again", async () => {
  const desk = await openDesk({ workbook: await baseWorkbook() });
  const before = entriesOf(desk.model, desk.edition, [OWN_SHEET]);
  jest.mocked(parts.overtaking).mockRejectedValueOnce(Object.assign(new Error("cut"), { name: "ChunkLoadError" }));
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "zeroFill", reason: { kind: "notFetched" } });
  expect(entriesOf(desk.model, desk.edition, [OWN_SHEET])).toEqual(before);
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  expect(desk.state.outcome).toMatchObject({ kind: "zeroFilled", cells: 18 });
});
