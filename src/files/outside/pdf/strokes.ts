/** The straight level and upright lines of a drawn path: strokes, and areas so thin that they are lines. */
import { OutsideError } from "../../../app/filesPort";
import type { Stroke } from "./marks";
import { placed, type Matrix } from "./matrix";

/** Word and browsers fill the borders of cells as areas of a point or less. */
const THIN = 3;
const SLANT = 1;
const MOST_STROKES = 100_000;

/** Numbers that follow each step of a path: to a point, to a point, three points of a curve, two, back to the start. */
const STEPS = [2, 2, 6, 4, 0] as const;

type Point = readonly [number, number];

export class Strokes {
  readonly level: Stroke[] = [];
  readonly upright: Stroke[] = [];

  /** `path`: pdf.js's steps and numbers. Throws OutsideError tooLarge. */
  add(path: ArrayLike<number>, matrix: Matrix, filled: boolean, stroked: boolean): void {
    let points: Point[] = [];
    let straight = true;
    const end = (): void => {
      if (filled && straight) this.area(points);
      points = [];
      straight = true;
    };
    for (let i = 0; i < path.length; ) {
      const step = path[i]!;
      const numbers = STEPS[step as 0];
      if (numbers === undefined) return;
      if (step === 0) end();
      const to: Point = numbers > 0 ? placed(matrix, path[i + numbers - 1]!, path[i + numbers]!) : (points[0] ?? [0, 0]);
      const last = points.at(-1);
      if (step === 2 || step === 3) straight = false;
      else if (step !== 0 && stroked && last) this.line(last, to);
      points.push(to);
      i += numbers + 1;
    }
    end();
  }

  private line([x0, y0]: Point, [x1, y1]: Point): void {
    if (Math.abs(y1 - y0) <= SLANT && Math.abs(x1 - x0) > Math.abs(y1 - y0)) this.put(this.level, (y0 + y1) / 2, x0, x1);
    else if (Math.abs(x1 - x0) <= SLANT) this.put(this.upright, (x0 + x1) / 2, y0, y1);
  }

  private area(points: readonly Point[]): void {
    if (points.length < 2) return;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= THIN && right - left > bottom - top) this.put(this.level, (top + bottom) / 2, left, right);
    else if (right - left <= THIN) this.put(this.upright, (left + right) / 2, top, bottom);
  }

  private put(list: Stroke[], at: number, from: number, to: number): void {
    if (list.length > MOST_STROKES) throw new OutsideError("tooLarge", "lines on a page of the PDF");
    if (Number.isFinite(at + from + to)) list.push({ at, from: Math.min(from, to), to: Math.max(from, to) });
  }
}
