import { isWholeColumns, isWholeRows } from "../../model/address";
import type { PrintData } from "../../model/state";
import type { Area, SheetId } from "../../model/types";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/types";
import { flag, integer, number, oneOf, optionalText, record, text } from "../arguments";
import type { Call } from "../call";
import { invalidArgument } from "../errors";
import { Plain, Ref, type ObjectType } from "../objectType";
import { RangeSelf } from "../rangeSelf";
import { rangeArgument, rangeRef, rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";

const PAPER = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const print = (self: SheetId, call: Call): PrintData => call.sheet(self).print;

function change(self: SheetId, call: Call, patch: Partial<PrintData>): void {
  const now = { ...print(self, call), ...patch };
  call.change((draft) => draft.edit(self).set({ print: now }));
}

function margin(value: unknown, name: string): number {
  const points = number(value, name);
  if (points < 0 || points > 72 * 49) throw invalidArgument(`${name}: ${points} points`);
  return points;
}

function setMargin(side: keyof PrintData["margins"]): (self: SheetId, value: unknown, call: Call) => void {
  return (self, value, call) => change(self, call, { margins: { ...print(self, call).margins, [side]: margin(value, `${side}Margin`) } });
}

/** Fixed scale, or fit to pages; the whole object is assigned. */
function parseZoom(value: unknown): PrintData["zoom"] {
  const zoom = record(value, ["scale", "horizontalFitToPages", "verticalFitToPages"], "zoom");
  const scale = zoom.scale === undefined || zoom.scale === null ? undefined : integer(zoom.scale, "zoom.scale", 10);
  if (scale !== undefined && scale > 400) throw invalidArgument(`zoom.scale: ${scale} is more than 400`);
  const across = zoom.horizontalFitToPages === undefined || zoom.horizontalFitToPages === null ? undefined : integer(zoom.horizontalFitToPages, "zoom.horizontalFitToPages", 1);
  const down = zoom.verticalFitToPages === undefined || zoom.verticalFitToPages === null ? undefined : integer(zoom.verticalFitToPages, "zoom.verticalFitToPages", 1);
  if (scale !== undefined && (across !== undefined || down !== undefined)) throw invalidArgument("zoom: a scale and a fit to pages");
  return { ...(scale === undefined ? {} : { scale }), ...(across === undefined ? {} : { horizontalFitToPages: across }), ...(down === undefined ? {} : { verticalFitToPages: down }) };
}

type Part = "left" | "center" | "right";
const PARTS: readonly Part[] = ["left", "center", "right"];

const headerFooterType: ObjectType<SheetId> = {
  name: "HeaderFooter",
  get: Object.fromEntries((["header", "footer"] as const).flatMap((where) => PARTS.map((part) => [part + (where === "header" ? "Header" : "Footer"), (self: SheetId, call: Call) => print(self, call)[where][part]]))),
  set: Object.fromEntries((["header", "footer"] as const).flatMap((where) => PARTS.map((part) => [part + (where === "header" ? "Header" : "Footer"), (self: SheetId, value: unknown, call: Call) => {
    const given = text(value, part + where);
    if (given.length > 255) throw invalidArgument(`${part + where}: more than 255 characters`);
    change(self, call, { [where]: { ...print(self, call)[where], [part]: given } });
  }]))),
};

const headersFootersType: ObjectType<SheetId> = {
  name: "HeaderFooterGroup",
  get: { state: () => "Default", useSheetMargins: () => true, useSheetScale: () => true },
  objects: { defaultForAllPages: (self) => Ref.to(headerFooterType, self) },
};

function titleLines(call: Call, self: SheetId, value: unknown, axis: "row" | "column"): { from: number; to: number } {
  const { area } = rangeArgument(call, self, value, "printTitle");
  if (axis === "row" ? !isWholeRows(area) : !isWholeColumns(area)) throw invalidArgument(`print titles must be entire ${axis}s`);
  return axis === "row" ? { from: area.row, to: area.row + area.rows - 1 } : { from: area.column, to: area.column + area.columns - 1 };
}

const titleArea = (title: { from: number; to: number }, axis: "row" | "column"): Area =>
  axis === "row" ? { row: title.from, rows: title.to - title.from + 1, column: 0, columns: MAX_COLUMNS } : { column: title.from, columns: title.to - title.from + 1, row: 0, rows: MAX_ROWS };

export const pageLayoutType: ObjectType<SheetId> = {
  name: "PageLayout",
  get: {
    orientation: (self, call) => print(self, call).orientation,
    paperSize: (self, call) => print(self, call).paperSize,
    centerHorizontally: (self, call) => print(self, call).centerHorizontally,
    centerVertically: (self, call) => print(self, call).centerVertically,
    blackAndWhite: (self, call) => print(self, call).blackAndWhite,
    printGridlines: (self, call) => print(self, call).printGridlines,
    printHeadings: (self, call) => print(self, call).printHeadings,
    topMargin: (self, call) => print(self, call).margins.top,
    bottomMargin: (self, call) => print(self, call).margins.bottom,
    leftMargin: (self, call) => print(self, call).margins.left,
    rightMargin: (self, call) => print(self, call).margins.right,
    headerMargin: (self, call) => print(self, call).margins.header,
    footerMargin: (self, call) => print(self, call).margins.footer,
    firstPageNumber: (self, call) => print(self, call).firstPageNumber ?? "",
    zoom: (self, call) => print(self, call).zoom,
  },
  set: {
    orientation: (self, value, call) => change(self, call, { orientation: oneOf(value, ["Portrait", "Landscape"] as const, "orientation") }),
    paperSize: (self, value, call) => change(self, call, { paperSize: oneOf(value, PAPER, "paperSize") }),
    centerHorizontally: (self, value, call) => change(self, call, { centerHorizontally: flag(value, "centerHorizontally") }),
    centerVertically: (self, value, call) => change(self, call, { centerVertically: flag(value, "centerVertically") }),
    blackAndWhite: (self, value, call) => change(self, call, { blackAndWhite: flag(value, "blackAndWhite") }),
    printGridlines: (self, value, call) => change(self, call, { printGridlines: flag(value, "printGridlines") }),
    printHeadings: (self, value, call) => change(self, call, { printHeadings: flag(value, "printHeadings") }),
    topMargin: setMargin("top"),
    bottomMargin: setMargin("bottom"),
    leftMargin: setMargin("left"),
    rightMargin: setMargin("right"),
    headerMargin: setMargin("header"),
    footerMargin: setMargin("footer"),
    firstPageNumber: (self, value, call) => change(self, call, { firstPageNumber: value === "" ? undefined : integer(value, "firstPageNumber", 0) }),
    zoom: (self, value, call) => change(self, call, { zoom: parseZoom(value) }),
  },
  objects: { headersFooters: (self) => Ref.to(headersFootersType, self) },
  methods: {
    setPrintArea: (self, args, call) => change(self, call, { area: args[0] instanceof Ref && args[0].self instanceof RangeSelf ? args[0].self.areas : rangeArgument(call, self, args[0], "printArea").areas }),
    setPrintTitleRows: (self, args, call) => change(self, call, { titleRows: titleLines(call, self, args[0], "row") }),
    setPrintTitleColumns: (self, args, call) => change(self, call, { titleColumns: titleLines(call, self, args[0], "column") }),
    setPrintMargins: (self, args, call) => {
      const unit = POINTS[oneOf(args[0], ["Points", "Inches", "Centimeters"], "unit")];
      const given = record(args[1], ["top", "bottom", "left", "right", "header", "footer"], "marginOptions");
      const margins = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null).map(([side, value]) => [side, margin(number(value, side) * unit, side)]));
      change(self, call, { margins: { ...print(self, call).margins, ...margins } });
    },
    getPrintAreaOrNullObject: (self, _args, call) => {
      const { area } = print(self, call);
      return area ? Ref.to(rangeAreasType, call.range(self, area)) : Ref.toNothing(rangeAreasType);
    },
    getPrintTitleRowsOrNullObject: (self, _args, call) => {
      const { titleRows } = print(self, call);
      return titleRows ? rangeRef(call, self, titleArea(titleRows, "row")) : Ref.toNothing(rangeType);
    },
    getPrintTitleColumnsOrNullObject: (self, _args, call) => {
      const { titleColumns } = print(self, call);
      return titleColumns ? rangeRef(call, self, titleArea(titleColumns, "column")) : Ref.toNothing(rangeType);
    },
  },
};

interface BreakSelf {
  readonly sheet: SheetId;
  readonly row: number;
}

const pageBreakType: ObjectType<BreakSelf> = {
  name: "PageBreak",
  get: { rowIndex: (self) => self.row, columnIndex: () => 0 },
  methods: { delete: (self, _args, call) => change(self.sheet, call, { rowBreaks: print(self.sheet, call).rowBreaks.filter((row) => row !== self.row) }) },
};

/** Page breaks above rows. */
export const pageBreaksType: ObjectType<SheetId> = {
  name: "PageBreakCollection",
  items: (self, call) => print(self, call).rowBreaks.map((row) => Ref.to(pageBreakType, { sheet: self, row })),
  item: (self, args, call) => {
    const row = print(self, call).rowBreaks[integer(args[0], "index")];
    if (row === undefined) throw invalidArgument(`no page break ${String(args[0])}`);
    return Ref.to(pageBreakType, { sheet: self, row });
  },
  methods: {
    add: (self, args, call) => {
      const { row } = rangeArgument(call, self, args[0] instanceof Ref ? args[0] : optionalText(args[0], "pageBreakRange"), "pageBreakRange").area;
      if (row === 0) throw invalidArgument("there is no page above the first row");
      change(self, call, { rowBreaks: [...new Set([...print(self, call).rowBreaks, row])].sort((a, b) => a - b) });
      return Ref.to(pageBreakType, { sheet: self, row });
    },
    getCount: (self, _args, call) => new Plain(print(self, call).rowBreaks.length),
    removePageBreaks: (self, _args, call) => change(self, call, { rowBreaks: [] }),
  },
};
