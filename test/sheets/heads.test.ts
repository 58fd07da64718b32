/** Which sheet it is, and of which edition, by nothing but the words on it. */
import { EMPTY_CELL } from "../../src/sheets/cellRead";
import { MOST_SHIFT } from "../../src/sheets/fingerprint";
import { editionByWords, headArea, keyByWords } from "../../src/sheets/heads";
import { EMPTY_META } from "../../src/sheets/readCover";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { LEDGER_ROW, writeLedger } from "../../src/sheets/ledger";
import { REPORT_FIRST_COLUMN, REPORT_KEY } from "../../src/sheets/reportPlaces";
import { TEXT_COLUMNS, TEXT_KEY, textSlots } from "../../src/sheets/textSheet";
import { drawSheets } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import { tableId } from "../../src/statute/ids";
import type { Edition } from "../../src/statute/types";
import { gridOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const drawnOf = (edition: Edition) => drawSheets(edition, { meta: EMPTY_META, pieces: [] }, new Map());
/** The sheets that have words of the form, as they are read. */
const sheetsOf = (edition: Edition): ReadonlyMap<string, Grid> => new Map([...drawnOf(edition)].filter(([, { labels }]) => labels.length > 0).map(([key, drawn]) => [key, gridOf(drawn, 60, headArea.columns)]));
const keysOf = (edition: Edition) => new Set([...drawnOf(edition).keys(), REPORT_KEY]);
/** Where the headings stand on 文字, each below the other. */
const headingsOf = (edition: Edition, grid: Grid) => textSlots(edition).flatMap((slot) => [[slot.sectionLabel, TEXT_COLUMNS.section] as const, [slot.partLabel, TEXT_COLUMNS.part] as const].flatMap(([words, column]) => (words === "" ? [] : [{ row: grid.findIndex((line) => line[column]!.value === words), column }])));
/** The same form with another word for this one, or none. */
const reworded = (edition: Edition, word: string, other = `${word}的`): Edition => ({ ...edition, tables: edition.tables.map((table) => ({ ...table, cells: table.cells.map((cell) => ({ ...cell, text: cell.text === word ? other : cell.text })) })) });
const TABLE: string = TOY.tables[0]!.id;
const below = (grid: Grid, rows: number): Grid => [...Array.from({ length: rows }, () => [EMPTY_CELL]), ...grid];
const copyOf = (grid: Grid): Grid => grid.map((line) => [...line]);
const wiped = (places: readonly { readonly row: number; readonly column: number }[], grid: Grid): Grid => {
  const copy = copyOf(grid);
  for (const { row, column } of places) copy[row]![column] = EMPTY_CELL;
  return copy;
};

describe.each([...EDITIONS, TOY].map((e) => [e.id, e] as const))("of the form %s", (_id, edition) => {
  const [sheets, keys] = [sheetsOf(edition), keysOf(edition)];

  test("every sheet with words of the form is known by them", () => {
    expect(sheets.size).toBeGreaterThan(2);
    for (const [key, cells] of sheets) for (const strict of [false, true]) expect(keyByWords(edition, keys, cells, strict)).toBe(key);
  });

  test("a sheet is never taken for one that is not asked for", () => {
    for (const [key, cells] of sheets) {
      const others = new Set([...keys].filter((other) => other !== key));
      expect(keyByWords(edition, others, cells, true)).toBeUndefined();
      expect(keyByWords(edition, new Set(), cells)).toBeUndefined();
    }
  });

  test("the words of its sheets say the edition", () => {
    expect(editionByWords([...EDITIONS, TOY], sheets)).toBe(edition);
    for (const marked of [...EDITIONS, TOY]) expect(editionByWords([...EDITIONS, TOY], sheets, marked)?.id).toBe(marked === edition ? undefined : edition.id);
  });
});

const toy = sheetsOf(TOY);
const keys = keysOf(TOY);

test("words of somebody else's are no sheet of ours, an empty sheet neither", () => {
  for (const cells of [[], [[EMPTY_CELL]], [[{ type: "text", value: "通知", formula: "通知" } as const]]]) for (const strict of [false, true]) expect(keyByWords(TOY, keys, cells, strict)).toBeUndefined();
});

test("rows put in above may be as many as anywhere, but none for a workbook without any mark", () => {
  const grid = toy.get(TABLE)!;
  expect(keyByWords(TOY, keys, below(grid, MOST_SHIFT))).toBe(TABLE);
  expect(keyByWords(TOY, keys, below(grid, MOST_SHIFT + 1))).toBeUndefined();
  expect(keyByWords(TOY, keys, below(grid, 1), true)).toBeUndefined();
  // The first label stands in the row that was the second: rows were taken out.
  expect(keyByWords(TOY, keys, grid.slice(4))).toBe(TABLE);
  expect(keyByWords(TOY, keys, grid.slice(4), true)).toBeUndefined();
});

test("six in ten of its labels are enough for a sheet that is looked for, eight in ten where nothing else speaks for it", () => {
  for (const edition of [...EDITIONS, TOY]) for (const [key, grid] of sheetsOf(edition)) {
    const labels = [...drawnOf(edition).get(key)!.labels, ...(key === TEXT_KEY ? headingsOf(edition, grid) : [])];
    for (let gone = 0; gone <= labels.length; gone++) {
      const share = (labels.length - gone) / labels.length;
      const cells = wiped(labels.slice(0, gone), grid);
      expect([key, gone, keyByWords(edition, new Set([key]), cells, true)]).toEqual([key, gone, share >= 0.8 ? key : undefined]);
      // Where one of its labels stands twice in a column, the other one is taken for it.
      if (share >= 0.6 || (edition === TOY && [TABLE, TEXT_KEY].includes(key))) expect([key, gone, keyByWords(edition, new Set([key]), cells)]).toEqual([key, gone, share >= 0.6 ? key : undefined]);
    }
  }
});

test("of several sheets that it may be it is the one of which more labels stand", () => {
  const [table] = TOY.tables;
  const twins: Edition = { ...TOY, tables: [table!, { ...reworded(TOY, "收到").tables[0]!, id: tableId("t2"), sheetName: "三 数字" }] };
  for (const [key, cells] of sheetsOf(twins)) expect(keyByWords(twins, keysOf(twins), cells)).toBe(key);
});

test("the headings of 文字 count in whatever row they stand, and in their own columns alone", () => {
  const grid = toy.get(TEXT_KEY)!;
  const far = [...grid.slice(0, 6), ...Array.from({ length: 40 }, () => [EMPTY_CELL]), ...grid.slice(6)];
  expect(keyByWords(TOY, keys, far, true)).toBe(TEXT_KEY);
  expect(keyByWords(TOY, keys, grid.map((line) => [EMPTY_CELL, ...line]))).toBeUndefined();
  // The heads of its columns with the headings, and neither without the other.
  expect(keyByWords(TOY, keys, grid.filter((line) => textSlots(TOY).every((slot) => line[TEXT_COLUMNS.part]!.value !== slot.partLabel)), true)).toBeUndefined();
  expect(keyByWords(TOY, keys, grid.slice(5))).toBeUndefined();
});

describe("the report has no words of the form", () => {
  const chunks = writeLedger({ draft: false, options: PLAIN_OPTIONS, rows: [{ content: "标题" }] });
  const report = (contents: readonly string[]): Grid => {
    const grid: Grid = Array.from({ length: LEDGER_ROW + 1 }, () => []);
    grid[LEDGER_ROW] = [...Array.from({ length: REPORT_FIRST_COLUMN }, () => ({ type: "text", value: "标记", formula: "标记" }) as const), ...contents.map((value) => ({ type: "text", value, formula: value }) as const), EMPTY_CELL];
    return grid;
  };

  test("and is known by what its first row keeps of it, in one cell or several", () => {
    const [text] = chunks;
    for (const contents of [chunks, [text!.slice(0, 5), text!.slice(5)]]) expect(keyByWords(TOY, keys, report(contents))).toBe(REPORT_KEY);
  });

  test("and is not, where that is damaged, or where it is not asked for", () => {
    expect(keyByWords(TOY, keys, report([chunks[0]!.slice(1)]))).toBeUndefined();
    expect(keyByWords(TOY, new Set([TABLE]), report(chunks))).toBeUndefined();
  });
});

describe("against the edition that the marks say", () => {
  const [newer, older] = EDITIONS;
  const cells = sheetsOf(newer!);

  test("words speak only where they plainly fit another one better", () => {
    const sheet = new Map([[TABLE, toy.get(TABLE)!]]);
    // A label that fits counts for one, a label that does not against it: with one reworded the difference is two.
    const one = reworded(TOY, "收到");
    expect(editionByWords([one, TOY], sheet, one)).toBeUndefined();
    expect(editionByWords([one, TOY], sheet)).toBe(TOY);
    const oneAndOneLess = reworded(one, "办结", "");
    expect(editionByWords([oneAndOneLess, TOY], sheet, oneAndOneLess)).toBe(TOY);
    const two = reworded(one, "办结");
    expect(editionByWords([two, TOY], sheet, two)).toBe(TOY);
    expect(editionByWords([two, TOY], sheet, TOY)).toBeUndefined();
  });

  test("and of two that fit alike it is the first", () => {
    expect(editionByWords([{ ...TOY, name: "甲" }, { ...TOY, name: "乙" }], toy)?.name).toBe("甲");
  });

  test("and an edition that is none of those asked about has no say", () => {
    expect(editionByWords([newer!, older!], cells, TOY)).toBe(newer);
  });

  test("no sheets or none of ours say nothing", () => {
    expect(editionByWords(EDITIONS, new Map())).toBeUndefined();
    expect(editionByWords(EDITIONS, new Map(), newer)).toBeUndefined();
    expect(editionByWords([TOY], new Map([[TABLE, [[EMPTY_CELL]]]]))).toBeUndefined();
  });
});
