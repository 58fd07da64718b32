/** A page as a PDF, written by hand: letters are named by Adobe's codes and not carried, tables are ruled, long ones go over pages. */
import type { PageTable, SourcePage } from "./page";

export interface PdfManner {
  /** Around cells: strokes, areas as thin as strokes, strokes between rows only, or none. */
  readonly rules: "strokes" | "areas" | "level" | "none";
  /** Every letter twice, a hair apart, as some programs make it bold. */
  readonly twice?: boolean;
  /** Painted in no colour at all: the words that a machine guessed under a picture. */
  readonly unseen?: boolean;
  /** — 3 — at the foot of every page. */
  readonly numbers?: boolean;
  /** Figures of tables in a font of which nothing says what its codes mean, though they look like digits. */
  readonly nameless?: boolean;
}

const [SIZE, PITCH, LEFT, RIGHT, TOP, FOOT] = [8, 11, 40, 555, 800, 50] as const;

class Paper {
  readonly pages: string[][] = [];
  private y = 0;

  constructor(private readonly manner: PdfManner) {
    this.turn();
  }

  turn(): void {
    this.pages.push([]);
    this.y = TOP;
    if (this.manner.numbers) this.text(`— ${this.pages.length} —`, 280, FOOT - 25);
  }
  /** Height of the upper edge of what comes next; it is kept together. */
  room(height: number): number {
    if (this.y - height < FOOT) this.turn();
    const top = this.y;
    this.y -= height;
    return top;
  }
  put(step: string): void {
    this.pages.at(-1)!.push(step);
  }
  text(text: string, x: number, y: number): void {
    const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");
    for (const more of this.manner.twice ? [0, 0.3] : [0]) this.put(`BT /${this.manner.nameless && /^[\d.]+$/u.test(text) ? "F2" : "F1"} ${SIZE} Tf ${this.manner.unseen ? 3 : 0} Tr 1 0 0 1 ${(x + more).toFixed(2)} ${y.toFixed(2)} Tm <${codes}> Tj ET`);
  }
  line(x0: number, y0: number, x1: number, y1: number): void {
    const place = [x0, y0, x1, y1].map((n) => n.toFixed(2));
    if (this.manner.rules === "strokes" || (this.manner.rules === "level" && y0 === y1)) this.put(`${place[0]} ${place[1]} m ${place[2]} ${place[3]} l S`);
    else if (this.manner.rules === "areas") this.put(`${place[0]} ${place[1]} ${(x1 - x0 || 0.5).toFixed(2)} ${(y1 - y0 || 0.5).toFixed(2)} re f`);
  }
}

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < "\u007f" ? SIZE / 2 : SIZE), 0);

/** Numbers are never broken. */
function wrapped(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const piece of text.match(/[\d.,+-]+|[^]/gu) ?? []) {
    if (widthOf(lines.at(-1)! + piece) > width && lines.at(-1) !== "") lines.push("");
    lines[lines.length - 1] += piece;
  }
  return lines;
}

function draw(paper: Paper, { cells }: PageTable): void {
  const [rows, columns] = [Math.max(...cells.map((c) => c.row + c.rowSpan)), Math.max(...cells.map((c) => c.column + c.columnSpan))];
  const x = (column: number): number => LEFT + ((RIGHT - LEFT) * column) / columns;
  const linesOf = (cell: PageTable["cells"][number]): readonly string[] => cell.lines.flatMap((line) => wrapped(line, x(cell.columnSpan) - x(0) - 4));
  const heights = Array.from({ length: rows }, (_, row) => 6 + PITCH * Math.max(1, ...cells.filter((c) => c.row === row && c.rowSpan === 1).map((c) => linesOf(c).length)));
  // A cell over several rows must find room in them.
  for (const cell of cells.filter((c) => c.rowSpan > 1)) {
    const lack = 6 + PITCH * linesOf(cell).length - heights.slice(cell.row, cell.row + cell.rowSpan).reduce((a, b) => a + b, 0);
    if (lack > 0) heights[cell.row + cell.rowSpan - 1]! += lack;
  }
  for (let row = 0, start = 0; row < rows; row++) {
    const before = paper.pages.length;
    const top = paper.room(heights[row]!);
    const fresh = row === 0 || paper.pages.length > before;
    if (fresh) start = row;
    for (const cell of cells.filter((c) => c.row <= row && row < c.row + c.rowSpan)) {
      const [left, right, bottom] = [x(cell.column), x(cell.column + cell.columnSpan), top - heights[row]!];
      if (cell.row === row || fresh) paper.line(left, top, right, top);
      if (cell.row + cell.rowSpan - 1 === row || row === rows - 1) paper.line(left, bottom, right, bottom);
      paper.line(left, bottom, left, top);
      paper.line(right, bottom, right, top);
      if (cell.row === row && start <= row) linesOf(cell).forEach((line, i) => paper.text(line, left + 2, top - PITCH * (i + 1)));
    }
  }
}

export function pdfBytes(page: SourcePage, manner: PdfManner = { rules: "strokes" }): Uint8Array {
  const paper = new Paper(manner);
  for (const block of page.blocks) {
    if (block.kind === "table") draw(paper, block);
    else wrapped(block.text, RIGHT - LEFT).forEach((line) => paper.text(line, LEFT, paper.room(PITCH) - PITCH));
    paper.room(PITCH);
  }
  return pdfOf(paper.pages.map((steps) => steps.join("\n")));
}

/** @param more entries of the trailer */
export function pdfOf(pages: readonly string[], more = ""): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500 814 939 500]>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
    ...pages.flatMap((steps, i) => [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Nameless/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 500>>]>>>>>>/Contents ${7 + 2 * i} 0 R>>`, `<</Length ${steps.length}>>stream\n${steps}\nendstream`]),
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const end = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${end}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
