import fc from "fast-check";
import { TEXT_LENGTH_ROW } from "../../src/sheets/textLength";
import { TEXT_COLUMNS, TEXT_NAME, textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { openDesk } from "../support/app";

test("文字 says how many characters the overview has, spaces and line breaks not counted, and how many it may have", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  const sheet = desk.sheet(TEXT_NAME);
  const shown = () => desk.model.cell(sheet, TEXT_LENGTH_ROW, 1).text;
  expect(shown()).toBe("一、总体情况 已写 0 字（原则上不超过 1000 字）");
  const rows = textBlocks(EDITION_2021, []).filter(({ section }) => section === "s1").flatMap(({ row, count }) => Array.from({ length: count }, (_, i) => row + i));
  const paragraph = fc.string({ unit: fc.constantFrom("公", "开", "，", "3", " ", "　", "\n"), maxLength: 40 }).map((text) => `文${text}字`);
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...rows), { maxLength: 5 }), fc.array(paragraph, { minLength: 5, maxLength: 5 }), (places, texts) => {
    desk.model.book.group(() => rows.forEach((row) => void desk.model.type(sheet, row, TEXT_COLUMNS.content, texts[places.indexOf(row)] ?? "")));
    const count = places.reduce((sum, _, i) => sum + texts[i]!.replace(/\s/g, "").length, 0);
    expect(shown()).toBe(`一、总体情况 已写 ${count} 字（原则上不超过 1000 字）`);
  }), { numRuns: 15 });
  desk.typeText("五、", "不算在内的话。");
  expect(shown()).toMatch(/已写 \d+ 字/);
});

test("an edition that sets no length says nothing of it", async () => {
  const desk = await openDesk({ edition: EDITION_2019 });
  expect(desk.model.cell(desk.sheet(TEXT_NAME), TEXT_LENGTH_ROW, 1).text).toBe("");
});
