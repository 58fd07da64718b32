/** How the workbook's own sheets name a place of the form, in the statute's words. */
import { editionWords, figurePlaceWords, homelessPlace } from "../../src/sheets/placeWords";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId, sectionId } from "../../src/statute/ids";
import { TOY } from "../support/toy";

test("a figure by table, row and column; one that the form does not have has no place", () => {
  expect(figurePlaceWords(TOY, figureId("t1.done.b"))).toBe("表二“办结”乙");
  expect(figurePlaceWords(EDITION_2021, EDITION_2021.tables[1]!.figures[0]!.id)).toBe("表三“新收”自然人");
  expect(() => figurePlaceWords(TOY, figureId("t1.none"))).toThrow(new RangeError("the edition toy has no figure t1.none"));
});

test("an edition by its name without the document", () => {
  expect([EDITION_2019, EDITION_2021, TOY].map(editionWords)).toEqual(["2019年版", "2021年版", "玩具版"]);
});

describe("what has no place in another edition", () => {
  const figure = { kind: "figure" as const, edition: TOY, figure: figureId("t1.got.a"), reading: { kind: "number" as const, value: 3 } };
  const text = (section: string, part: string, edition = TOY) => ({ kind: "text" as const, edition, place: { section: sectionId(section), part }, text: "话" });
  test("is named by where it stood, and a figure by which sum it went into", () => {
    expect(homelessPlace(figure, EDITION_2021)).toBe("玩具版表二“收到”甲");
    expect(homelessPlace({ ...figure, summed: figureId("t1.done.b") }, TOY)).toBe("玩具版表二“收到”甲，已合计到表二“办结”乙");
  });
  test("is named by the heading it stood under, a part by its number and title", () => {
    expect([homelessPlace(text("s1", "b"), EDITION_2021), homelessPlace(text("s1", "a"), EDITION_2021), homelessPlace(text("s1", ""), EDITION_2021)]).toEqual(["玩具版文字“一、文字”（二）乙", "玩具版文字“一、文字”（一）甲", "玩具版文字“一、文字”"]);
    const preface = EDITION_2021.sections.find((s) => s.kind === "narrative" && s.title === "")!;
    expect(homelessPlace(text(preface.id, "", EDITION_2021), TOY)).toBe("2021年版文字“引言（可不写）”");
  });
});
