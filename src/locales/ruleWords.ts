/** What a rule may say in its own words instead of the words of its kind. */
export interface RuleWords {
  /** 六列相加 */
  readonly addends?: (count: number) => string;
  /** How the total is called. */
  readonly total?: string;
  /** What probably happened when the left side is the greater one. */
  readonly leftMore?: (difference: string, unit: string) => string;
  readonly rightMore?: (difference: string, unit: string) => string;
  /** Title of an incomplete balance with something still to be placed, and with too much placed. */
  readonly missing?: (where: string, remainder: string, unit: string) => string;
  readonly over?: (where: string, remainder: string, unit: string) => string;
  /** What to do about it. */
  readonly advice?: string;
  readonly pendingLine?: (sum: string, terms: string, filled: string) => string;
}
