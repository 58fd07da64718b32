/** Conditional formats, input help and page set-up of a plan, in the words of the library that writes them. */
import type { ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { areaAddress } from "../../sheets/address";
import type { PlannedGuide, PlannedMark, PrintSetup } from "../../sheets/plan";
import { fileFormula } from "./fileFormula";
import { rgbOf } from "./planStyles";

const POINTS_PER_INCH = 72;

/** The plan's first mark wins, as the lowest number does in a file. */
export const conditionalRules = (marks: readonly PlannedMark[]): ConditionalRule[] =>
  marks.map(({ area, formula, fill, color, bold, underline }, index) => ({
    type: "expression",
    priority: index + 1,
    range: areaAddress(area),
    formula: fileFormula(formula),
    style: {
      // The fill of a conditional format is its background, unlike that of a cell.
      ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgbOf(fill) }, bgColor: { rgb: rgbOf(fill) } } }),
      font: { ...(color !== undefined && { color: { rgb: rgbOf(color) } }), ...(bold !== undefined && { bold }), ...(underline !== undefined && { underline }) },
    },
  }));

/** Help alone forbids nothing: the rule behind it is always true. */
export const dataValidations = (guides: readonly PlannedGuide[]): DataValidation[] =>
  guides.map(({ area, list, prompt }) => ({
    ...(list ? { type: "list", values: [...list], showErrorMessage: true } : { type: "custom", formula1: "TRUE", showErrorMessage: false }),
    allowBlank: true,
    range: areaAddress(area),
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
  }));

export function pageOf({ area, orientation, margins, centerHorizontally, fitWidth, titleRows, footer, header, breaks }: PrintSetup): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      margins: Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH])),
      printArea: areaAddress(area),
      horizontalCentered: centerHorizontally,
      ...(fitWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      ...(titleRows && { printTitlesRow: `${titleRows.from + 1}:${titleRows.to + 1}` }),
    },
    ...((header !== undefined || footer !== undefined) && { headerFooter: { ...(header !== undefined && { oddHeader: `&R${header}` }), ...(footer !== undefined && { oddFooter: `&C${footer}` }) } }),
    ...(breaks && { rowBreaks: [...breaks] }),
  };
}
