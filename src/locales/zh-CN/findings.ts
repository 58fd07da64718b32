/** Sentences by what is wrong. Names of tables, rows and columns come from the edition; here is only what is said of them. */
import type { FigureKind } from "../../statute/types";
import { exampleDay, hanCount } from "../plain";

/** A number and what it is called. */
interface Term {
  readonly name: string;
  readonly value: string;
}

export const findings = {
  cell: (table: string, item: string, column: string): string => `${table}“${item}”${column}`,
  row: (table: string, item: string): string => `${table}“${item}”`,
  column: (table: string, column: string): string => `${table} ${column}`,
  term: (name: string, value: string): string => `${name} ${value}`,
  plus: (terms: readonly string[]): string => terms.join("＋"),
  sum: (terms: readonly string[], total: string): string => (terms.length > 1 ? `${terms.join("＋")}＝${total}` : (terms[0] ?? total)),
  manyTerms: (count: number, total: string): string => `${hanCount(count)}项相加 ${total}`,
  unbalanced: (where: string, difference: string, unit: string): string => `${where}不平，差 ${difference} ${unit}`,
  totalOff: (where: string, difference: string, unit: string): string => `${where}：总计差 ${difference} ${unit}`,
  columnsAddUp: (count: number): string => `${hanCount(count)}列相加`,
  rowsAddUp: (count: number): string => `${hanCount(count)}项相加`,
  totalLine: (addends: string, sum: string, total: string, value: string): string => `${addends} ${sum}，${total}是 ${value}`,
  replacedFormula: "总计的公式被改成了数。恢复公式后自动相加。",
  number: {
    text: (where: string, seen: string): string => `${where}：填的是“${seen}”`,
    error: (where: string, seen: string): string => `${where}：格里是错误值 ${seen}`,
    negative: (where: string, seen: string): string => `${where}：填的是负数 ${seen}`,
    fraction: (where: string, seen: string): string => `${where}：填的是小数 ${seen}`,
    should: { count: "件数应为 0 或正整数。没有请填 0。", change: "应为整数，增加填正数，减少填负数。没有请填 0。", amount: "金额应为 0 或正数，可以有小数。没有请填 0。" } satisfies Record<FigureKind, string>,
    probable: (value: string): string => `是 ${value}，数字带了文字、空格或全角字符，Excel 不当作数。`,
  },
  overwritten: {
    typed: (where: string): string => `${where}：公式被改成了数`,
    typedMany: (table: string, count: number): string => `${table} ${count} 个总计的公式被改成了数`,
    typedLine: "现在的数没有错，但以后改动各项时不会跟着变。",
    cleared: (where: string): string => `${where}：公式被清空了`,
    clearedMany: (table: string, count: number): string => `${table} ${count} 个总计的公式被清空了`,
    clearedLine: "总计是空的，不能报送。恢复公式后自动相加。",
  },
  meta: { unit: "封面没有填单位全称", year: "封面没有填报告年度", date: "封面没有填成文日期" },
  metaSeen: { unit: (seen: string): string => `封面单位全称填的是“${seen}”`, year: (seen: string): string => `封面报告年度填的是“${seen}”，不是年份`, date: (seen: string): string => `封面成文日期填的是“${seen}”，不是日期` },
  metaHow: {
    unit: (): string => "单位全称印在标题和落款里。",
    year: (reportYear: number): string => `请填四位年份，如 ${reportYear}。`,
    date: (reportYear: number): string => `请填年月日，如 ${exampleDay(reportYear)}。可在“校验与报送”里填。`,
  },
  dateEarly: (date: string): string => `成文日期 ${date} 早了`,
  dateEarlyLine: (limit: string): string => `年报在报告年度结束以后编制，不早于 ${limit}。`,
  dateLate: (date: string): string => `成文日期 ${date} 晚于期限`,
  dateLateLine: (limit: string): string => `期限是 ${limit}。`,
  narrative: (title: string): string => `文字“${title}”还没有写`,
  placeholder: (title: string, seen: string): string => `文字“${title}”里还有“${seen}”`,
  placeholderLine: {
    template: "这是没有替换的模板用语，请改成实际内容。",
    notFilled: "插入这句话时还没有填，现在它不再跟着表格变。请改成实际内容，或删去后重新插入。",
    nameless: "“封面”的“自称”还没有填，填好后自动补上。",
    error: "这里的公式出错了，请改成实际内容。",
  },
  lastYear: {
    carried: (where: string, value: string, source: string, last: string): string => `${where}填 ${value}，去年年报“${source}”是 ${last}`,
    follows: (where: string, last: readonly Term[], plus: readonly Term[], minus: readonly Term[], expected: string, value: string): string =>
      `${where}：${last.map((t) => `去年${t.name} ${t.value}`).join("＋")}${plus.map((t) => `＋${t.name} ${t.value}`).join("")}${minus.map((t) => `－${t.name} ${t.value}`).join("")}＝${expected}，今年填 ${value}`,
    line: "请与去年年报核对。",
    sameText: (title: string, percent: number): string => `文字“${title}”与去年年报 ${percent}% 相同`,
    sameTextLine: "问题和改进情况要写今年的，不能年年雷同。",
  },
  preface: "引言",
  pending: {
    missing: (where: string, remainder: string, unit: string): string => `${where}：还差 ${remainder} ${unit}`,
    over: (where: string, remainder: string, unit: string): string => `${where}：多出 ${remainder} ${unit}`,
    line: (left: string, right: string): string => `${left}；已填 ${right}`,
    totalLine: (addends: string, sum: string, total: string, value: string): string => `已填的${addends} ${sum}，${total}是 ${value}`,
  },
};
