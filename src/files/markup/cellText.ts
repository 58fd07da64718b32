/** What a cell of a table says outside Excel. */
import type { Reading, Report } from "../../report/types";
import type { GridCell } from "../../statute/types";

/** The form's wording, or the figure as it stands: blank stays empty, zero is 0, a text is printed as it is. */
export function cellText(cell: GridCell, report: Report): string {
  if (!cell.figure) return cell.text;
  const reading: Reading | undefined = report.figures.get(cell.figure);
  if (!reading || reading.kind === "blank") return "";
  return reading.kind === "number" ? digits(reading.value) : reading.text;
}

/** All digits of a whole number and at most six decimals, which is the most that published reports hold; no grouping, no exponent. */
function digits(value: number): string {
  const written = value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 6 });
  return written === "-0" ? "0" : written;
}
