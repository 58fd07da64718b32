/** Which numbers of a workbook are shown as something else: a cell with 2024-1-2 holds 45293, and that is no count (ECMA-376 part 1, 18.8.30). */
import { readXml } from "./xml";

/** `time`: a day or a time. */
export type Shown = "time" | "percent";

/** Text in quotation marks, colours and conditions in brackets, single characters that are kept or left room for. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

function builtIn(id: number): Shown | undefined {
  if (id === 9 || id === 10) return "percent";
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? "time" : undefined;
}

function shownBy(code: string): Shown | undefined {
  const plain = code.replace(LITERAL, "");
  if (/general|通用/i.test(plain)) return undefined;
  return /[ymdhs年月日]/i.test(plain) ? "time" : plain.includes("%") ? "percent" : undefined;
}

/** By the number of the style that a cell names; the others show their number. */
export function shownStyles(styles: Uint8Array | undefined): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  if (!styles) return shown;
  const own = new Map<number, Shown | undefined>();
  let at = -1;
  readXml(styles, {
    open(name, { numFmtId, formatCode = "" }) {
      if (name === "numFmt") own.set(Number(numFmtId), shownBy(formatCode));
      else if (name === "cellXfs") at = 0;
      else if (name === "xf" && at >= 0) {
        const id = Number(numFmtId ?? 0);
        const how = own.has(id) ? own.get(id) : builtIn(id);
        if (how) shown.set(String(at), how);
        at++;
      }
    },
    close(name) {
      if (name === "cellXfs") at = -1;
    },
  });
  return shown;
}
