/** Page set-up of a plan. */
import type { PrintSetup } from "../sheets/plan";
import { rangeOf } from "./ranges";

/**
 * Fit to width is asked by `horizontalFitToPages` alone: a missing `verticalFitToPages` is Excel's 自动, and a zoom is
 * always assigned whole. (Desktop builds have been seen to apply it only once 页面布局 was opened, office-js #1860, so
 * plans are laid out to fit the page at full size anyway.)
 */
export function drawPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Points", { ...print.margins });
  pageLayout.centerHorizontally = print.centerHorizontally;
  pageLayout.zoom = print.fitWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  // Printed with the sheets before it the report would otherwise go on with their numbers.
  pageLayout.firstPageNumber = print.footer === undefined ? "" : 1;
  pageLayout.headersFooters.defaultForAllPages.rightHeader = print.header ?? "";
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer ?? "";
}
