/** Does several things at once and hands out what they came to in the order they were given. */

/**
 * @param work never rejects: what went wrong is part of what it comes to
 * @param most begun and not yet handed out, so that memory stays flat however many there are
 */
export async function* inOrder<Given, Done>(given: AsyncIterable<Given>, work: (one: Given) => Promise<Done>, most: number): AsyncGenerator<Done> {
  const begun: Promise<Done>[] = [];
  for await (const one of given) {
    begun.push(work(one));
    if (begun.length >= most) yield begun.shift()!;
  }
  for (let next = begun.shift(); next; next = begun.shift()) yield next;
}
