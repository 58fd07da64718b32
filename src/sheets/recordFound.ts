/** What kept a validation from passing, in a few words for 校验记录 and 封面. */
export interface Found {
  readonly errors: number;
  readonly pending: number;
  readonly unfilled: number;
  /** Places where the layout was changed so that something could not be read. */
  readonly damage: number;
}

/** `必改 3、未填 12`; nothing is said of what there is none of. */
export function foundWords({ errors, pending, unfilled, damage }: Found): string {
  const counts: readonly (readonly [string, number])[] = [["必改", errors], ["未填完", pending], ["未填", unfilled], ["版面被改动", damage]];
  return counts.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${count}`).join("、");
}
