import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, columnLetters, parseAddress } from "./address";
import { plainPrint } from "./blank";
import type { PrintData } from "./state";

const PAPER: readonly (readonly [number, string])[] = [[9, "A4"], [8, "A3"], [11, "A5"], [13, "B5"], [12, "B4"], [1, "Letter"], [5, "Legal"]];
const INCH = 72;

/** Left, centre and right part of a header or footer as one text of the file. */
function joinParts(parts: PrintData["header"]): string | null {
  const text = (["left", "center", "right"] as const).map((side) => (parts[side] ? `&${side[0]!.toUpperCase()}${parts[side]}` : "")).join("");
  return text || null;
}

function splitParts(text: string | null | undefined): PrintData["header"] {
  const parts = { left: "", center: "", right: "" };
  let side: keyof typeof parts = "center";
  for (const piece of (text ?? "").split(/(&[LCR])/)) {
    if (piece === "&L") side = "left";
    else if (piece === "&C") side = "center";
    else if (piece === "&R") side = "right";
    else parts[side] += piece;
  }
  return parts;
}

export function writePrint(file: Worksheet, print: PrintData): void {
  const { margins } = print;
  const fit = print.zoom.horizontalFitToPages !== undefined || print.zoom.verticalFitToPages !== undefined;
  Object.assign(file.pageSetup, {
    orientation: print.orientation.toLowerCase(),
    paperSize: PAPER.find(([, name]) => name === print.paperSize)?.[0] ?? 9,
    margins: { top: margins.top / INCH, bottom: margins.bottom / INCH, left: margins.left / INCH, right: margins.right / INCH, header: margins.header / INCH, footer: margins.footer / INCH },
    horizontalCentered: print.centerHorizontally,
    verticalCentered: print.centerVertically,
    blackAndWhite: print.blackAndWhite,
    showGridLines: print.printGridlines,
    showRowColHeaders: print.printHeadings,
    fitToPage: fit,
    ...(fit ? { fitToWidth: print.zoom.horizontalFitToPages ?? 0, fitToHeight: print.zoom.verticalFitToPages ?? 0 } : { scale: print.zoom.scale ?? 100 }),
    ...(print.firstPageNumber === undefined ? {} : { firstPageNumber: print.firstPageNumber }),
    ...(print.area ? { printArea: print.area.map(areaAddress).join("&&") } : {}),
    ...(print.titleColumns ? { printTitlesColumn: `${columnLetters(print.titleColumns.from)}:${columnLetters(print.titleColumns.to)}` } : {}),
    ...(print.titleRows ? { printTitlesRow: `${print.titleRows.from + 1}:${print.titleRows.to + 1}` } : {}),
  });
  file.headerFooter.oddHeader = joinParts(print.header);
  file.headerFooter.oddFooter = joinParts(print.footer);
  for (const row of print.rowBreaks) file.rowBreaks.push({ id: row, max: 16383, man: 1 });
}

export function readPrint(file: Worksheet): PrintData {
  // The library's types do not say so, but a sheet without these parts has none of them.
  const page: Partial<Worksheet["pageSetup"]> = (file.pageSetup as Worksheet["pageSetup"] | undefined) ?? {};
  const headerFooter: Partial<Worksheet["headerFooter"]> = (file.headerFooter as Worksheet["headerFooter"] | undefined) ?? {};
  const areas = page.printArea?.split("&&").flatMap((address) => parseAddress(address) ?? []);
  const title = page.printTitlesRow ? parseAddress(page.printTitlesRow) : undefined;
  const columns = page.printTitlesColumn ? parseAddress(page.printTitlesColumn) : undefined;
  const read = Object.fromEntries(Object.entries(page.margins ?? {}).map(([side, inches]) => [side, Math.round(inches * INCH * 1e6) / 1e6])) as Partial<PrintData["margins"]>;
  const fit = page.fitToPage ? { ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}), ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}) } : { scale: page.scale ?? 100 };
  return {
    ...plainPrint,
    area: areas?.length ? areas : undefined,
    titleRows: title && { from: title.row, to: title.row + title.rows - 1 },
    titleColumns: columns && { from: columns.column, to: columns.column + columns.columns - 1 },
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER.find(([code]) => code === page.paperSize)?.[1] ?? "Letter",
    margins: { ...plainPrint.margins, ...read },
    centerHorizontally: page.horizontalCentered ?? false,
    centerVertically: page.verticalCentered ?? false,
    zoom: fit,
    header: splitParts(headerFooter.oddHeader),
    footer: splitParts(headerFooter.oddFooter),
    blackAndWhite: page.blackAndWhite ?? false,
    printGridlines: page.showGridLines ?? false,
    printHeadings: page.showRowColHeaders ?? false,
    firstPageNumber: page.firstPageNumber || undefined,
    rowBreaks: (file.rowBreaks as Worksheet["rowBreaks"] | undefined ?? []).map((one) => one.id),
  };
}
