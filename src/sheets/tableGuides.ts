/** What each item of a table means, shown beside the cell when it is chosen. */
import type { Figure, FigureId, FigureKind, Table } from "../statute/types";
import { areasOf, type Cell } from "./areas";
import type { PlannedGuide } from "./plan";

/** Excel takes no longer ones. */
const LONGEST = { title: 32, message: 255 } as const;
const NUMBERS: Readonly<Record<FigureKind, string>> = { count: "填 0 或正整数", change: "填整数，减少填负数", amount: "填 0 或正数，可以有小数" };

/**
 * Prompts only: nothing typed is refused and no dialog opens. A paste passes by validation anyway, what is typed wrong
 * is marked at once, and a dialog for each 「无」 would stop her at every cell.
 */
export function tableGuides(table: Table, inputs: ReadonlyMap<FigureId, Cell>): readonly PlannedGuide[] {
  const shared = new Map<string, { prompt: NonNullable<PlannedGuide["prompt"]>; cells: Cell[] }>();
  for (const figure of table.figures) {
    const cell = inputs.get(figure.id);
    if (!cell) continue;
    const prompt = promptOf(figure, table);
    const key = JSON.stringify(prompt);
    const held = shared.get(key);
    if (held) held.cells.push(cell);
    else shared.set(key, { prompt, cells: [cell] });
  }
  return [...shared.values()].flatMap(({ prompt, cells }) => areasOf(cells).map((area) => ({ area, prompt })));
}

/** The column is named only where it changes what is meant: figures of one row then share their help. */
function promptOf(figure: Figure, table: Table): NonNullable<PlannedGuide["prompt"]> {
  const alike = table.figures.filter((f) => f.item === figure.item).every((f) => f.meaning === figure.meaning);
  const title = alike || !figure.column ? figure.item : `${figure.item} · ${figure.column}`;
  const source = figure.citation ? `（${figure.citation.document}${figure.citation.clause}）` : "";
  const how = `${NUMBERS[figure.kind]}${figure.unit ? `，单位：${figure.unit}` : ""}。没有的填 0。`;
  const meaning = figure.meaning.replace(/。$/, "");
  return { title: cut(title, LONGEST.title), message: `${cut(meaning, LONGEST.message - source.length - how.length - 1)}${source}。${how}` };
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
