/** What 读取结果 says of single cells. Cells of one row that had run together are told of in one sentence: they were one text in the source. */
import type { CellReceipt, Proof } from "../../report/imported";
import type { ImportWords } from "../importing";
import { plain } from "../plain";
import type { Words } from "../words";
import type { Names } from "./names";

export interface CellsTold {
  /** Stays the same while the source does. */
  readonly key: string;
  readonly how: CellReceipt["how"];
  readonly text: string;
}

/** In the order of the form; nothing of cells of which the count says all. */
export function sayCells(cells: readonly CellReceipt[], names: Names, say: ImportWords, words: Words): readonly CellsTold[] {
  const groups = new Map<string, [CellReceipt, ...CellReceipt[]]>();
  for (const cell of cells) {
    const { item, table } = names.figure(cell.figure);
    const one = cell.how === "proved" || cell.how === "refused" ? `${cell.how} ${table} ${item} ${cell.seen}` : `${cell.how} ${cell.figure}`;
    const group = groups.get(one);
    if (group) group.push(cell);
    else groups.set(one, [cell]);
  }
  return [...groups].flatMap(([key, group]) => {
    const text = sayGroup(group, names, say, words);
    return text === undefined ? [] : [{ key, how: group[0].how, text }];
  });
}

function sayGroup(group: readonly [CellReceipt, ...CellReceipt[]], names: Names, say: ImportWords, words: Words): string | undefined {
  const { receipt } = say;
  const [cell] = group;
  const name = group.length === 1 ? names.brief(cell.figure) : rowName(cell, names, words);
  switch (cell.how) {
    case "blank":
    case "missing":
      return undefined;
    case "note":
      return receipt.note(name, cell.seen, plain(cell.value));
    case "unit": {
      const { unit } = names.figure(cell.figure);
      return unit === "" ? receipt.unitLeft(name, cell.seen, plain(cell.value)) : receipt.unit(name, cell.seen, `${plain(cell.value)} ${unit}`);
    }
    case "control":
      return receipt.control(name, plain(cell.value), plain(cell.sum));
    case "notUnderstood":
      return receipt.notUnderstood(name, cell.seen);
    case "proved": {
      const proofs = group.flatMap((one) => (one.how === "proved" ? one.proof : []));
      return receipt.proved(name, cell.seen, values(group, names, words), words.common.list(rulesOf(proofs)));
    }
    case "refused": {
      const why = receipt.why[cell.why] + (cell.readings === undefined ? "" : receipt.readings(cell.readings));
      return group.length === 1 ? receipt.refused(name, cell.seen, why) : receipt.refusedRow(name, cell.seen, why);
    }
  }
}

/** 表三“新收”, in few words as `Names.brief` has them. */
function rowName({ figure: id }: CellReceipt, names: Names, words: Words): string {
  const figure = names.figure(id);
  const table = names.table(figure.table);
  const namesakes = table.figures.some(({ short, item }) => short === figure.short && item !== figure.item);
  return words.findings.row(table.name, namesakes ? figure.item : figure.short);
}

/** The values of a whole row speak for themselves; of some of its cells each is named. */
function values(group: readonly CellReceipt[], names: Names, words: Words): string {
  const numbers = group.flatMap((cell) => ("value" in cell ? [{ figure: names.figure(cell.figure), value: plain(cell.value) }] : []));
  const [first] = numbers;
  const whole = group.length === 1 || (first && names.table(first.figure.table).figures.filter(({ item }) => item === first.figure.item).length === numbers.length);
  return words.common.list(numbers.map(({ figure, value }) => (whole ? value : `${figure.column} ${value}`)));
}

/** Each rule once, however many of its balances it took. */
const rulesOf = (proof: readonly Proof[]): readonly string[] => [...new Set(proof.map(({ code }) => code))];
