/**
 * Functions whose value depends on the values of their arguments alone. The others look at the clock, at chance, at
 * cells they are not given (OFFSET, INDIRECT, SUMIF), at where they stand or whether a cell holds a formula, or fill
 * more than one cell: a workbook with one of them is always worked out as a whole.
 */
const PLAIN: ReadonlySet<string> = new Set([
  "SUM", "SUMSQ", "AVERAGE", "COUNT", "COUNTA", "COUNTBLANK", "COUNTIF", "COUNTIFS", "SUMIFS", "MAX", "MIN", "PRODUCT", "SUMPRODUCT", "MEDIAN",
  "ABS", "SIGN", "INT", "TRUNC", "MOD", "ROUND", "ROUNDUP", "ROUNDDOWN", "POWER", "SQRT",
  "IF", "IFS", "IFERROR", "IFNA", "AND", "OR", "XOR", "NOT", "TRUE", "FALSE", "NA",
  "ISBLANK", "ISNUMBER", "ISTEXT", "ISNONTEXT", "ISLOGICAL", "ISERROR", "ISERR", "ISNA", "N", "T",
  "LEN", "TRIM", "CLEAN", "LEFT", "RIGHT", "MID", "FIND", "SEARCH", "SUBSTITUTE", "REPLACE", "REPT", "UPPER", "LOWER", "EXACT",
  "CONCAT", "CONCATENATE", "TEXTJOIN", "TEXT", "VALUE", "CHAR", "CODE",
  "DATE", "YEAR", "MONTH", "DAY", "MATCH", "VLOOKUP", "HLOOKUP", "INDEX", "SMALL", "LARGE",
]);

export function isPlainFunction(name: string): boolean {
  return PLAIN.has(name.toUpperCase());
}
