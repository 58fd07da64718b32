/** What a validation found, in a few words for 校验记录 and 封面. */
export interface Found {
  readonly errors: number;
  readonly pending: number;
  readonly unfilled: number;
  readonly warnings: number;
  /** Warnings that nothing explains. */
  readonly unexplained: number;
  /** Places where the layout was changed so that something could not be read. */
  readonly damage: number;
}

/** What kept it from passing, `必改 3、未填 12`, nothing of what there is none of; else what was explained. */
export function foundWords({ errors, pending, unfilled, warnings, unexplained, damage }: Found, passed: boolean): string {
  if (passed) return warnings > 0 ? `需核实 ${warnings} 处都有说明` : "";
  const counts: readonly (readonly [string, number])[] = [["必改", errors], ["未填完", pending], ["未填", unfilled], ["需核实未说明", unexplained], ["版面被改动", damage]];
  return counts.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${count}`).join("、");
}
