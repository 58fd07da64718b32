/** What stands on a page of a PDF: characters and straight lines, in points from its upper left corner. */
export interface Mark {
  readonly text: string;
  /** Middle of the character. */
  readonly x: number;
  readonly y: number;
  /** Along the line of writing, and across it from line to line, for text turned by quarters. */
  readonly along: number;
  readonly across: number;
  readonly width: number;
  readonly size: number;
  /** Quarters that the writing is turned by, clockwise. */
  readonly turned: number;
}
/** At `at` from `from` to `to`: a level line's `at` is its height, an upright one's its distance from the left. */
export interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
export interface PageMarks {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly level: readonly Stroke[];
  readonly upright: readonly Stroke[];
}
