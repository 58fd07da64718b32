/** The short names of figures, by which changes and results are told. */
import { Names } from "../../src/locales/say/names";
import { zhCN } from "../../src/locales/zh-CN/words";
import { EDITION_2021 } from "../../src/statute/2021/edition";

const edition = EDITION_2021;
const names = new Names(edition, zhCN);

it("no two figures of the form go by the same short name", () => {
  const all = edition.tables.flatMap((table) => table.figures.map((figure) => names.brief(figure.id)));
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});
