/** The most characters of a sheet's name. */
const LONGEST = 31;

/** A sheet name that the workbook does not have yet: as wanted, cut where Excel allows no more, with a number where it is taken. Excel takes names for the same whatever their case. */
export function freeName(wanted: string, taken: Iterable<string>, ending = ""): string {
  const used = new Set([...taken].map((n) => n.toLowerCase()));
  for (let n = 1; ; n++) {
    const end = n === 1 ? ending : `${ending}（${n}）`;
    const name = `${wanted.slice(0, LONGEST - end.length)}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
