/** Where each character of a page stands, by the steps of writing of a PDF (ISO 32000-1, 9.3 and 9.4). */
import { OutsideError } from "../../../app/filesPort";
import { UNREADABLE } from "./lines";
import type { Mark } from "./marks";
import { matrixOf, placed, SAME, within, type Matrix } from "./matrix";
import { readable } from "./radicals";

/** What we need to know of a font of pdf.js. */
export interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: ArrayLike<number>;
  readonly defaultVMetrics?: readonly number[];
  /** What its codes mean, as far as the file says; without `_map` it says nothing, and pdf.js takes the codes for characters. */
  readonly toUnicode?: { readonly _map?: ArrayLike<string | undefined> };
}
interface Glyph {
  readonly unicode: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}
interface State {
  readonly font: Font | undefined;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly unseen: boolean;
}

/** More characters than a report of 200 pages has. */
const MOST_MARKS = 400_000;
/** Slanted further than this (a tangent), text is a stamp or a watermark. */
const SLANT = 0.05;

const num = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** A character of which the file does not say what it is, is none: its code may be that of any digit. */
const textOf = ({ unicode, isSpace, originalCharCode }: Glyph, font: Font | undefined): string => (isSpace || font?.toUnicode?._map?.[originalCharCode] !== undefined ? unicode : UNREADABLE);

export class Writing {
  readonly marks: Mark[] = [];
  state: State = { font: undefined, size: 0, spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, unseen: false };
  private line: Matrix = SAME;
  private at: Matrix = SAME;

  setFont(font: Font | undefined, size: number): void {
    this.state = { ...this.state, font, size: num(size) };
  }

  /** One step of the page; those that have nothing to do with writing change nothing. Throws OutsideError tooLarge. */
  step(name: string, given: readonly unknown[], page: Matrix): void {
    const [first, second] = given;
    switch (name) {
      case "beginText":
        this.line = this.at = SAME;
        return;
      case "setCharSpacing":
        this.state = { ...this.state, spacing: num(first) };
        return;
      case "setWordSpacing":
        this.state = { ...this.state, wordSpacing: num(first) };
        return;
      case "setHScale":
        this.state = { ...this.state, scale: num(first) / 100 };
        return;
      case "setLeading":
        this.state = { ...this.state, leading: num(first) };
        return;
      case "setTextRise":
        this.state = { ...this.state, rise: num(first) };
        return;
      // 3 and 7 paint nothing: the words that a machine guessed under a picture.
      case "setTextRenderingMode":
        this.state = { ...this.state, unseen: first === 3 || first === 7 };
        return;
      case "setTextMatrix":
        this.line = this.at = matrixOf(first) ?? matrixOf(given) ?? SAME;
        return;
      case "moveText":
        return this.move(num(first), num(second));
      case "setLeadingMoveText":
        this.state = { ...this.state, leading: -num(second) };
        return this.move(num(first), num(second));
      case "nextLine":
        return this.move(0, -this.state.leading);
      case "showText":
        return this.show(first as readonly (Glyph | number)[], page);
    }
  }

  private move(x: number, y: number): void {
    this.line = this.at = within(this.line, [1, 0, 0, 1, x, y]);
  }

  private show(glyphs: readonly (Glyph | number)[], page: Matrix): void {
    const { font, size, spacing, wordSpacing, scale, rise, unseen } = this.state;
    const unit = num(font?.fontMatrix?.[0] ?? 0.001) * size;
    const down = font?.vertical === true;
    for (const glyph of glyphs) {
      let advance: number;
      if (typeof glyph === "number") advance = (-glyph * size) / 1000;
      else {
        const extra = spacing + (glyph.isSpace ? wordSpacing : 0);
        const metric = glyph.vmetric ?? font?.defaultVMetrics;
        const width = num(glyph.width) * unit;
        if (!unseen) this.put(textOf(glyph, font), width, within(page, within(this.at, down ? [scale, 0, 0, 1, -width / 2, -size * 0.88] : [scale, 0, 0, 1, 0, rise])), size);
        advance = down ? num(metric?.[0] ?? -1000) * unit - extra : width + extra;
      }
      this.at = within(this.at, [1, 0, 0, 1, down ? 0 : advance * scale, down ? advance : 0]);
    }
  }

  private put(text: string, width: number, where: Matrix, size: number): void {
    const [x, y] = placed(where, 0, 0);
    const [endX, endY] = placed(where, width, 0);
    const [upX, upY] = placed(where, 0, size);
    const [dx, dy] = [where[0], where[1]];
    if (Math.min(Math.abs(dx), Math.abs(dy)) > SLANT * Math.max(Math.abs(dx), Math.abs(dy)) || !Number.isFinite(x + y + endX + endY)) return;
    if (this.marks.length >= MOST_MARKS) throw new OutsideError("tooLarge", "characters of the PDF");
    const turned = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy > 0 ? 1 : 3;
    const [along, across] = ([[x, y], [y, -x], [-x, -y], [-y, x]] as const)[turned]!;
    this.marks.push({ text: readable(text), x: (x + endX) / 2 + (upX - x) * 0.35, y: (y + endY) / 2 + (upY - y) * 0.35, along, across, width: Math.hypot(endX - x, endY - y), size: Math.hypot(upX - x, upY - y), turned });
  }
}
