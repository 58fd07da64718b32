import { restyle } from "../../model/style";
import { styleAt } from "../../model/sheetEditor";
import { bounding } from "../../model/area";
import { textWidth } from "../../model/rowHeights";
import { display } from "../../model/display";
import type { Area, Line, Style } from "../../model/types";
import type { Call } from "../call";
import { number, text } from "../arguments";
import { invalidArgument } from "../errors";
import { Ref, type ObjectType } from "../objectType";
import type { RangeSelf } from "../rangeSelf";
import { changeLine, fillMembers, fontMembers, formatMembers, protectionMembers, type StylePatch } from "./cellStyle";
import { requireAllowed } from "./guard";

/** Changes the format of all cells of a range, as one step. */
export function changeStyle(self: RangeSelf, call: Call, change: (style: Style) => StylePatch): void {
  requireAllowed(call, self.sheet, "allowFormatCells");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    for (const area of self.areas) {
      editor.restyle(area, (style) => restyle(style, change(style)));
      draft.note({ kind: "format", sheet: self.sheet, area });
    }
  });
}

/** The member's value if all cells agree, else null. Of very large ranges only cells with something in them are asked. */
function uniform<T>(self: RangeSelf, call: Call, read: (style: Style) => T): T | null {
  const sheet = call.sheet(self.sheet);
  const first = read(styleAt(sheet, self.area.row, self.area.column));
  for (const area of self.areas) {
    if (area.rows * area.columns > 100_000) {
      for (const [row, cells] of sheet.cells) for (const column of cells.keys()) if (inside(area, row, column) && read(styleAt(sheet, row, column)) !== first) return null;
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) if (read(styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

const inside = (area: Area, row: number, column: number): boolean => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

type Getters = ObjectType<RangeSelf>["get"];
type Setters = ObjectType<RangeSelf>["set"];

function getters(members: Readonly<Record<string, (style: Style) => unknown>>): Getters {
  return Object.fromEntries(Object.entries(members).map(([name, read]) => [name, (self: RangeSelf, call: Call) => uniform(self, call, read)]));
}

function setters(members: Readonly<Record<string, (value: unknown) => StylePatch>>): Setters {
  return Object.fromEntries(Object.entries(members).map(([name, patch]) => [name, (self: RangeSelf, value: unknown, call: Call) => {
    const change = patch(value);
    changeStyle(self, call, () => change);
  }]));
}

const fontType: ObjectType<RangeSelf> = {
  name: "RangeFont",
  get: getters({ name: (s) => s.fontName, size: (s) => s.fontSize, bold: (s) => s.bold, italic: (s) => s.italic, color: (s) => s.color, strikethrough: (s) => s.strikethrough, underline: (s) => s.underline }),
  set: setters(fontMembers),
};

const fillType: ObjectType<RangeSelf> = {
  name: "RangeFill",
  get: getters({ color: (s) => s.fill || "#FFFFFF" }),
  set: setters(fillMembers),
  methods: { clear: (self, _args, call) => changeStyle(self, call, () => ({ fill: "" })) },
};

const protectionType: ObjectType<RangeSelf> = {
  name: "FormatProtection",
  get: getters({ locked: (s) => s.locked, formulaHidden: (s) => s.formulaHidden }),
  set: setters(protectionMembers),
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];

interface BorderSelf {
  readonly range: RangeSelf;
  readonly edge: Edge;
}

/** The lines that an edge of an area is made of: parts of the area, and which side of their cells. */
function linesOf(area: Area, edge: Edge): { area: Area; side: "top" | "bottom" | "left" | "right" }[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop": return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom": return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft": return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight": return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal": return rows < 2 ? [] : [{ area: { ...area, rows: rows - 1 }, side: "bottom" }, { area: { ...area, row: row + 1, rows: rows - 1 }, side: "top" }];
    case "InsideVertical": return columns < 2 ? [] : [{ area: { ...area, columns: columns - 1 }, side: "right" }, { area: { ...area, column: column + 1, columns: columns - 1 }, side: "left" }];
  }
}

function readLine(self: BorderSelf, call: Call): Line | undefined {
  const sheet = call.sheet(self.range.sheet);
  const first = linesOf(self.range.area, self.edge)[0];
  return first && styleAt(sheet, first.area.row, first.area.column)[first.side];
}

function drawLine(self: BorderSelf, call: Call, member: string, value: unknown): void {
  requireAllowed(call, self.range.sheet, "allowFormatCells");
  call.change((draft) => {
    const editor = draft.edit(self.range.sheet);
    for (const area of self.range.areas) {
      for (const line of linesOf(area, self.edge)) editor.restyle(line.area, (style) => restyle(style, { [line.side]: changeLine(style[line.side], member, value) }));
      draft.note({ kind: "format", sheet: self.range.sheet, area });
    }
  });
}

const borderType: ObjectType<BorderSelf> = {
  name: "RangeBorder",
  identity: (self) => ({ SideIndex: self.edge }),
  get: {
    sideIndex: (self) => self.edge,
    style: (self, call) => readLine(self, call)?.style ?? "None",
    weight: (self, call) => readLine(self, call)?.weight ?? "Thin",
    color: (self, call) => readLine(self, call)?.color ?? "#000000",
  },
  set: {
    style: (self, value, call) => drawLine(self, call, "style", value),
    weight: (self, value, call) => drawLine(self, call, "weight", value),
    color: (self, value, call) => drawLine(self, call, "color", value),
  },
};

function borderAt(range: RangeSelf, key: unknown): Ref {
  const edge = EDGES.find((one) => one === key);
  if (!edge) throw invalidArgument(`borders: ${String(key)} is not drawn by this host`);
  return Ref.to(borderType, { range, edge });
}

const bordersType: ObjectType<RangeSelf> = {
  name: "RangeBorderCollection",
  item: (self, args) => borderAt(self, args[0]),
  items: (self) => EDGES.map((edge) => borderAt(self, edge)),
  methods: { getItem: (self, args) => borderAt(self, args[0]) },
};

function spanOf(self: RangeSelf): Area {
  return self.areas.reduce<Area | undefined>(bounding, undefined)!;
}

/** A size in points, uniform over the columns or rows of the range, else null. */
function readSize(self: RangeSelf, call: Call, axis: "column" | "row"): number | null {
  const sheet = call.sheet(self.sheet);
  const view = call.client.host.workbook.sheet(self.sheet);
  const span = spanOf(self);
  const [from, count] = axis === "column" ? [span.column, Math.min(span.columns, 500)] : [span.row, Math.min(span.rows, 5000)];
  const sizes = new Set(Array.from({ length: count }, (_one, index) => (axis === "column" ? sheet.columns.get(from + index)?.width ?? sheet.defaultColumnWidth : view.rowHeight(from + index))));
  return sizes.size === 1 ? [...sizes][0]! : null;
}

/** Widths above 255 characters and heights above 409.5 points are refused. */
export function setSize(self: RangeSelf, call: Call, axis: "column" | "row", value: unknown): void {
  const points = number(value, axis === "column" ? "columnWidth" : "rowHeight");
  if (points < 0 || points > (axis === "column" ? 1342.5 : 409.5)) throw invalidArgument(`${points} points is no ${axis === "column" ? "column width" : "row height"}`);
  requireAllowed(call, self.sheet, axis === "column" ? "allowFormatColumns" : "allowFormatRows");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    for (const area of self.areas) {
      if (axis === "column") editor.setColumns(area.column, area.columns, (data) => ({ ...data, width: points === 0 ? data.width : points, hidden: points === 0 }));
      else editor.setRows(area.row, area.rows, (data) => ({ ...data, height: points === 0 ? data.height : points, hidden: points === 0 }));
      draft.note({ kind: "format", sheet: self.sheet, area });
    }
  });
}

function autofitColumns(self: RangeSelf, call: Call): void {
  requireAllowed(call, self.sheet, "allowFormatColumns");
  const sheet = call.sheet(self.sheet);
  call.change((draft) => {
    for (const area of self.areas) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const widths = [...sheet.cells].map(([row]) => {
          const style = styleAt(sheet, row, column);
          return textWidth(display(call.book.value(self.sheet, row, column), style.numberFormat), style.fontSize);
        });
        const width = Math.max(0, ...widths);
        if (width > 0) draft.edit(self.sheet).setColumns(column, 1, (data) => ({ ...data, width: Math.min(1342.5, Math.ceil(width) + 4) }));
      }
    }
  });
}

function autofitRows(self: RangeSelf, call: Call): void {
  requireAllowed(call, self.sheet, "allowFormatRows");
  call.change((draft) => {
    for (const area of self.areas) draft.edit(self.sheet).setRows(area.row, area.rows, (data) => ({ ...data, height: undefined }));
  });
}

export const formatType: ObjectType<RangeSelf> = {
  name: "RangeFormat",
  get: {
    ...getters({ horizontalAlignment: (s) => s.horizontal, verticalAlignment: (s) => s.vertical, wrapText: (s) => s.wrap, shrinkToFit: (s) => s.shrink, indentLevel: (s) => s.indent, textOrientation: (s) => s.rotation }),
    columnWidth: (self, call) => readSize(self, call, "column"),
    rowHeight: (self, call) => readSize(self, call, "row"),
  },
  set: {
    ...setters(formatMembers),
    columnWidth: (self, value, call) => setSize(self, call, "column", value),
    rowHeight: (self, value, call) => setSize(self, call, "row", value),
  },
  objects: {
    font: (self) => Ref.to(fontType, self),
    fill: (self) => Ref.to(fillType, self),
    protection: (self) => Ref.to(protectionType, self),
    borders: (self) => Ref.to(bordersType, self),
  },
  methods: { autofitColumns: (self, _args, call) => autofitColumns(self, call), autofitRows: (self, _args, call) => autofitRows(self, call) },
};

/** Number formats of a range: one for all, or an array of its shape in which null leaves a cell as it is. */
export function setNumberFormat(self: RangeSelf, value: unknown, call: Call): void {
  requireAllowed(call, self.sheet, "allowFormatCells");
  if (!Array.isArray(value)) {
    const format = text(value, "numberFormat");
    changeStyle(self, call, () => ({ numberFormat: format }));
    return;
  }
  const lines = value as unknown[][];
  const { area } = self;
  if (lines.length !== area.rows || lines.some((line) => !Array.isArray(line) || line.length !== area.columns)) throw invalidArgument("numberFormat: the array does not match the range");
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    lines.forEach((line, r) => line.forEach((format, c) => {
      if (format === null || format === undefined) return;
      editor.patchStyle({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, { numberFormat: text(format, "numberFormat") });
    }));
    draft.note({ kind: "format", sheet: self.sheet, area });
  });
}
