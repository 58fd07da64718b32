/** 读取结果 in one line: how much came in, what is not there, and how much of it a person should look at. */
import type { CellReceipt, ImportedReport } from "../../report/imported";
import type { ImportWords } from "../importing";
import type { Words } from "../words";
import type { Names } from "./names";
import { sayCells } from "./receiptCells";

const LOOK: ReadonlySet<CellReceipt["how"]> = new Set(["notUnderstood", "refused", "control"]);

/** Did it not come in as it stood, or does it not add up? All else that there is to say of a cell only tells how it was read. */
export const isToLookAt = ({ how }: Pick<CellReceipt, "how">): boolean => LOOK.has(how);

export function sayHead({ receipt: { tables, sections } }: ImportedReport, names: Names, say: ImportWords, words: Words): string {
  const { head } = say.receipt;
  const numbers = tables.reduce((sum, { read }) => sum + read, 0);
  const paragraphs = sections.reduce((sum, one) => sum + one.paragraphs, 0);
  const absent = tables.filter(({ found }) => !found).map(({ table }) => names.table(table).name);
  const look = tables.reduce((sum, { cells }) => sum + sayCells(cells, names, say, words).filter(isToLookAt).length, 0);
  return head(numbers, paragraphs, words.common.list(absent), look);
}
