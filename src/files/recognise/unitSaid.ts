/** Money counted in another unit than the form's, as words over or beside the figures say: 本年收费金额（单位：元） where the form has 万元. */
import type { Figure } from "../../statute/types";
import type { CellFound } from "./rowCells";

const SAID = /(?:单位\s*[:：]?\s*|[（(]\s*)([百千]?[万亿]?元)(?!\p{Script=Han})/u;

/** The unit of money that the words name; undefined where they name none. */
export const unitSaid = (words: string): string | undefined => SAID.exec(words)?.[1];

/** The unit said, where the form has another one for the figure. */
export const otherUnit = ({ kind, unit }: Pick<Figure, "kind" | "unit">, said: string | undefined): string | undefined => (kind === "amount" && unit !== "" && said !== unit ? said : undefined);

/**
 * The cell as if its unit stood in it, so that it is turned into the form's own and 读取结果 tells of it. A unit that does stand in it goes before.
 * `words`: those over and beside it; where they say two units nobody knows which counts.
 */
export function inUnitSaid(found: CellFound, figure: Figure, words: readonly string[]): CellFound {
  const said = new Set(words.flatMap((one) => unitSaid(one) ?? []));
  const others = [...said].flatMap((one) => otherUnit(figure, one) ?? []);
  const [unit] = others;
  if (unit === undefined || (found.kind !== "cell" && found.kind !== "proved")) return found;
  const text = found.cell.text.trim();
  if (!/\d$/.test(text.normalize("NFKC"))) return found;
  return said.size > 1 ? { kind: "refused", seen: text, why: "unit", readings: undefined } : { ...found, cell: { ...found.cell, text: text + unit } };
}
