/** What is worked out from a text once is not worked out again at every edit of another one. */

/** Texts of a few reports. */
const MOST = 500;

/** Results by all that they depend on. */
export class Remembered<T> {
  private readonly known = new Map<string, T>();

  /** @param most so many are kept; with the next all are forgotten */
  constructor(private readonly most = MOST) {}

  of(key: string, make: () => T): T {
    const before = this.known.get(key);
    if (before !== undefined || this.known.has(key)) return before as T;
    if (this.known.size >= this.most) this.known.clear();
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

/** @param make depends on the text alone */
export function remembered<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Remembered<T>(most);
  return (text) => known.of(text, () => make(text));
}
