/** What is said of one finding: a title that stands alone, the two sides and what to do, and what probably happened. */
export interface Sentence {
  readonly title: string;
  readonly lines: readonly string[];
  readonly likely: readonly string[];
}
