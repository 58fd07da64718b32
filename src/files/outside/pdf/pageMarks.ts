/** Walks what a page of a PDF draws, as pdf.js hands it on, and keeps characters and straight lines. Nothing is painted. */
import type { PDFPageProxy } from "pdfjs-dist";
import { OutsideError } from "../../../app/filesPort";
import type { PageMarks } from "./marks";
import { matrixOf, SAME, within, type Matrix } from "./matrix";
import { Strokes } from "./strokes";
import { Writing, type Font } from "./writing";

type Operators = Readonly<Record<string, number>>;

const FILLS = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const STROKES = ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
/** Far more than a page of a report; beyond it somebody means harm. */
const MOST_STEPS = 1_000_000;
const DEEPEST = 1000;

/** Throws OutsideError tooLarge as a rejection. */
export async function pageMarks(page: PDFPageProxy, ops: Operators): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: "display", annotationMode: 0 });
  if (fnArray.length > MOST_STEPS) throw new OutsideError("tooLarge", "steps of a page of the PDF");
  const view = page.getViewport({ scale: 1 });
  const start = matrixOf(view.transform) ?? SAME;
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  const fonts = await fontsOf(page, argsArray.filter((_, i) => fnArray[i] === ops.setFont));
  const strokes = new Strokes();
  const writing = new Writing();
  let matrix: Matrix = start;
  const saved: (() => void)[] = [];
  const save = (): void => {
    if (saved.length > DEEPEST) throw new OutsideError("unsafe", "a page of the PDF nested too deep");
    const [before, text] = [matrix, writing.state];
    saved.push(() => {
      matrix = before;
      writing.state = text;
    });
  };
  for (const [i, code] of fnArray.entries()) {
    const name = names.get(code) ?? "";
    const given: readonly unknown[] = (argsArray[i] as readonly unknown[] | null) ?? [];
    if (name === "save") save();
    else if (name === "restore" || name === "paintFormXObjectEnd") saved.pop()?.();
    else if (name === "transform") matrix = within(matrix, matrixOf(given) ?? SAME);
    else if (name === "paintFormXObjectBegin") {
      save();
      matrix = within(matrix, matrixOf(given[0]) ?? SAME);
    } else if (name === "constructPath") {
      const painted = names.get(given[0] as number) ?? "";
      const path = (given[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (path) strokes.add(path, matrix, FILLS.includes(painted), STROKES.includes(painted));
    } else if (name === "setFont") writing.setFont(fonts.get(given[0] as string), given[1] as number);
    else writing.step(name, given, matrix);
  }
  return { height: view.height, marks: writing.marks, level: strokes.level, upright: strokes.upright };
}

/** They arrive apart from the page, some after it. */
async function fontsOf(page: PDFPageProxy, calls: readonly unknown[]): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const name of new Set(calls.map((call) => (call as readonly [string])[0]))) {
    const font = await new Promise<unknown>((resolve) => void page.commonObjs.get(name, resolve));
    if (typeof font === "object" && font !== null) fonts.set(name, font as Font);
  }
  return fonts;
}
