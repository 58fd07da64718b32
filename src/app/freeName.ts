/** A sheet name that the workbook does not have yet. */

/** Excel takes names for the same whatever their case. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((n) => n.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}（${n}）`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
