/** 读取结果 in sentences. */
import type { ImportedReport, SectionReceipt, SourceRemark, TableReceipt } from "../../report/imported";
import type { ImportWords } from "../importing";
import type { Words } from "../words";
import type { Names } from "./names";

const ORDER = ["blank", "missing", "notUnderstood", "refused", "note", "unit", "proved", "control"] as const;

/** 去年年报.docx（Word 文档）; 东街道办事处 · 2024年 · 2021年版 */
export function saySource({ receipt, unit, titleName, year, edition }: ImportedReport, say: ImportWords, words: Words): readonly [string, string] {
  return [say.receipt.from(receipt.name, say.receipt.kinds[receipt.source]), say.receipt.whose(unit || titleName, year === undefined ? "" : words.common.year(year), edition.name)];
}

/** 表三：读到 28/28 行，196 个数，空白 3、看不懂 1 */
export function sayTable({ table, found, rows, rowsOfForm, read, cells }: TableReceipt, names: Names, say: ImportWords, words: Words): string {
  const { name } = names.table(table);
  if (!found) return say.receipt.notFound(name);
  const counts = ORDER.flatMap((how) => {
    const count = cells.filter((cell) => cell.how === how).length;
    return count > 0 ? [say.receipt.counts[how](count)] : [];
  });
  return words.common.clauses([say.receipt.table(name, rows, rowsOfForm, read), ...(counts.length > 0 ? [words.common.list(counts)] : [])]);
}

export function saySection({ section, found, paragraphs, characters, heading }: SectionReceipt, names: Names, say: ImportWords, words: Words): string {
  const name = names.section(section);
  if (!found || paragraphs === 0) return say.receipt.sectionNone(name);
  return words.common.clauses([say.receipt.section(name, paragraphs, characters), ...(heading === undefined ? [] : [say.receipt.heading(heading)])]);
}

export function sayRemark(remark: SourceRemark, say: ImportWords): string {
  const { remarks } = say.receipt;
  switch (remark.kind) {
    case "encoding":
      return remarks.encoding(remark.encoding);
    case "several":
      return remarks.several(remark.count, remark.taken);
    case "edition":
      return remarks.edition(remark.year);
    case "blankTwice":
      return remarks.blankTwice(remark.count);
    case "left":
      return remarks.left(remark.characters, remark.begins);
    case "formulas":
      return remarks.formulas(remark.count);
  }
}
