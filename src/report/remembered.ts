/** What is worked out from a text once is not worked out again at every edit of another one. */

/** Texts of a few reports; then all is forgotten. */
const MOST = 500;

/** @param make depends on the text alone */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
