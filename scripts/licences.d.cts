export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
}
export const SHIPPED: readonly string[];
export function licencesOf(files: Iterable<string>): readonly Licence[];
