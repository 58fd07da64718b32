import { identityOf, keyOfName, nameOf, readIdentity, retiredIdentity } from "../../src/sheets/identity";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { TOY } from "../support/toy";

test.each([EDITION_2021, TOY])("a sheet is known again by its first cell, and whether it was drawn to its end ($id)", (edition) => {
  const { row, column, text, sealed } = identityOf(edition, "cover");
  expect([row, column]).toEqual([0, 0]);
  expect(readIdentity(text)).toEqual({ edition: edition.id, key: "cover", sealed: false });
  expect(readIdentity(` ${sealed} `)).toEqual({ edition: edition.id, key: "cover", sealed: true });
});

test("what marks a sheet is the same for ever: workbooks of former days hold it", () => {
  expect(identityOf(TOY, "cover")).toEqual({ row: 0, column: 0, text: "nianbao/1/toy/cover", sealed: "nianbao/1/toy/cover/ok" });
  expect(nameOf("cover")).toBe("_nianbao_cover");
});

test("a sheet that is kept aside is no longer the report's own", () => {
  expect(readIdentity(retiredIdentity(TOY, "notes"))).toEqual({ edition: "toy", key: "notes-old", sealed: true });
});

test.each(["", "封面", "nianbao", "nianbao/1", "nianbao/1/toy", "nianbao/1/toy/", "nianbao/1//cover", "nianbao/2/toy/cover/ok", "x/1/toy/cover/ok", "nianbao/1/toy/cover/", "nianbao/1/toy/cover/OK", "nianbao/1/toy/cover/ok/", "nianbao/1/toy/cover/ok/ok", "年报/nianbao/1/toy/cover"])("words of somebody else's are no mark of ours: %p", (text) => {
  expect(readIdentity(text)).toBeUndefined();
});

test("a defined name of ours says which sheet it points to, another says nothing", () => {
  expect(keyOfName(nameOf("record"))).toBe("record");
  for (const name of ["record", "表二填报", "nianbao_record", "x_nianbao_record"]) expect(keyOfName(name)).toBeUndefined();
});
