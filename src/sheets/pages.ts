/** Where pages end: rows that belong together stay together, if a page has room for them. */

export interface PagedRow {
  readonly height: number;
  /** No page may end below this row. */
  readonly keepWithNext?: boolean;
}

/** Indexes of the rows that begin a page, the first page left out. `height`: what fits on a page, in points. */
export function pageBreaks(rows: readonly PagedRow[], height: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  let start = 0;
  while (start < rows.length) {
    let end = start;
    while (end < rows.length - 1 && rows[end]!.keepWithNext) end += 1;
    const group = rows.slice(start, end + 1);
    const total = group.reduce((sum, r) => sum + r.height, 0);
    if (used > 0 && used + total > height && total <= height) {
      breaks.push(start);
      used = 0;
    }
    // A group taller than a page is broken where it must be.
    group.forEach((row, i) => {
      if (used > 0 && used + row.height > height) {
        breaks.push(start + i);
        used = 0;
      }
      used += row.height;
    });
    start = end + 1;
  }
  return breaks;
}
