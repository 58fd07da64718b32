/** Finds, at a place of a text, the longest of many known words. */

/** All the words that a wording stands for: `a(b|c)` is `ab` and `ac`. */
export function spelled(wording: string): readonly string[] {
  const open = wording.indexOf("(");
  if (open < 0) return [wording];
  let depth = 0;
  let close = open;
  for (; close < wording.length; close++) {
    if (wording[close] === "(") depth += 1;
    else if (wording[close] === ")" && --depth === 0) break;
  }
  const [before, inside, after] = [wording.slice(0, open), wording.slice(open + 1, close), spelled(wording.slice(close + 1))];
  return branches(inside).flatMap(spelled).flatMap((middle) => after.map((rest) => before + middle + rest));
}

/** The alternatives of a bracket, those of brackets inside it left together. */
function branches(inside: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const c of inside) {
    if (c === "(") depth += 1;
    if (c === ")") depth -= 1;
    if (c === "|" && depth === 0) found.push("");
    else found[found.length - 1] += c;
  }
  return found;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

export class WordList<T> {
  private readonly root: Node<T> = { next: new Map() };

  /** What the word means so far, to be added to. */
  at(word: string, make: () => T): T {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map() }));
      node = next;
    }
    return (node.value ??= make());
  }

  /** The longest word that begins at `from`. */
  longest(text: string, from: number): { readonly value: T; readonly end: number } | undefined {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; end: number } | undefined;
    for (let i = from; i < text.length && (node = node.next.get(text.charCodeAt(i))); i++) if (node.value !== undefined) found = { value: node.value, end: i + 1 };
    return found;
  }
}
