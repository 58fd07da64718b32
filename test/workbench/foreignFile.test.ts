/** Files as other programs write them, and what other programs need to find in ours. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookModel } from "../../workbench/model/model";
import type { Mark } from "../../workbench/model/state";

const AREA = { row: 0, column: 0, rows: 2, columns: 2 };
const mark = (formula: string, fill: string): Mark => ({ id: formula, areas: [AREA], formula, fill, color: undefined, bold: undefined, italic: undefined, strikethrough: undefined, stopIfTrue: false });

function drawn(): WorkbookModel {
  const model = WorkbookModel.blank("年报.xlsx");
  const sheet = model.activeSheet;
  model.type(sheet, 0, 0, "5");
  model.type(sheet, 1, 0, '=IF(A1="true",1,2)');
  model.book.transact({ kind: "person" }, (draft) => {
    const editor = draft.edit(sheet);
    editor.patchStyle(AREA, { locked: false, wrap: true, bold: true });
    editor.setRows(4, 1, (row) => ({ ...row, hidden: true }));
    const rule = { type: "List", operator: "Between", formula1: "true,false", formula2: "", inCellDropDown: true, ignoreBlanks: true, prompt: { show: true, title: "true", message: "false" }, alert: { show: true, style: "Stop", title: "", message: "" } } as const;
    editor.setGuide([AREA], rule);
    editor.set({ gridlines: false, marks: [mark("ISFORMULA(A1)", "#FFE8B8"), mark("A1>3", "#FDE7E9")], print: { ...editor.sheet.print, centerHorizontally: true, zoom: { horizontalFitToPages: 1 } } });
  });
  return model;
}

function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, /^xl\/(worksheets|styles|workbook)/.test(path) && path.endsWith(".xml") ? strToU8(change(strFromU8(part))) : part])));
}

/** All of the first sheet but ids. */
const outline = (model: WorkbookModel) => JSON.parse(JSON.stringify({ ...model.book.sheet(model.sheets[0]!.id), id: "", columns: [...model.book.sheet(model.sheets[0]!.id).columns], rows: [...model.book.sheet(model.sheets[0]!.id).rows], cells: [...model.book.sheet(model.sheets[0]!.id).cells].map(([row, cells]) => [row, ...cells]) }, (key, value: unknown) => (key === "id" ? "" : value))) as unknown;

test("a file that says true and false instead of 1 and 0 is read as one that says 1 and 0", async () => {
  const bytes = await drawn().save();
  const flags = /\b(showGridLines|fitToPage|horizontalCentered|locked|wrapText|hidden|allowBlank|showInputMessage|showErrorMessage|customHeight|customWidth|useFirstPageNumber)="([01])"/g;
  const worded = changed(bytes, (xml) => xml.replace(flags, (_all, name: string, digit: string) => `${name}="${digit === "1"}"`).replaceAll("<b/>", '<b val="true"/>'));
  expect(strFromU8(unzipSync(worded)["xl/worksheets/sheet1.xml"]!)).toContain('showGridLines="false"');
  const [plain, other] = [await WorkbookModel.open(bytes, "a.xlsx"), await WorkbookModel.open(worded, "a.xlsx")];
  expect(outline(other)).toEqual(outline(plain));
  expect(other.book.sheet(other.sheets[0]!.id).gridlines).toBe(false);
  expect(other.cell(other.sheets[0]!.id, 1, 0).formula).toBe('=IF(A1="true",1,2)');
  expect(other.book.sheet(other.sheets[0]!.id).guides[0]!.rule.prompt).toEqual({ show: true, title: "true", message: "false" });
});

test("operands that LibreOffice adds to a list do not make it another rule", async () => {
  const bytes = await drawn().save();
  const added = changed(bytes, (xml) => xml.replace("</formula1></dataValidation>", "</formula1><formula2>0</formula2></dataValidation>"));
  expect(strFromU8(unzipSync(added)["xl/worksheets/sheet1.xml"]!)).toContain("<formula2>0");
  expect(outline(await WorkbookModel.open(added, "a.xlsx"))).toEqual(outline(await WorkbookModel.open(bytes, "a.xlsx")));
});

test("of marks over one cell the one that wins stands first in the file, since LibreOffice goes by that", async () => {
  const model = drawn();
  const xml = strFromU8(unzipSync(await model.save())["xl/worksheets/sheet1.xml"]!);
  expect([...xml.matchAll(/priority="(\d+)"[^>]*><formula>([^<]*)/g)].map(([, priority, formula]) => [priority, formula])).toEqual([["1", "A1&gt;3"], ["2", "_xlfn.ISFORMULA(A1)"]]);
  const again = await WorkbookModel.open(await model.save(), "a.xlsx");
  expect(again.book.sheet(again.sheets[0]!.id).marks.map((one) => one.formula)).toEqual(["ISFORMULA(A1)", "A1>3"]);
});
