/** Sentences on numbers of the texts that the tables do not bear out. */
export const said = {
  /** `values`: what the tables have instead. */
  title: (seen: string, table: string, values: string): string => `文字“${seen}”与${table}对不上：${values}`,
  value: (name: string, value: string): string => `${name} ${value}`,
  share: (name: string, of: string, value: string): string => `${name}占${of} ${value}%`,
  values: (values: readonly string[]): string => values.join("，"),
  line: "改文字，或者改表里的数。",
  lineMany: "文字里的数应与其中一个相等。改文字，或者改表里的数。",
  all: "还有没办完的，不能写全部办结。",
  divided: (seen: string, says: string, sum: string): string => `文字“${seen}”：列出的各部分相加 ${sum}，总数写的是 ${says}`,
  parts: (parts: readonly string[], sum: string): string => `${parts.join("＋")}＝${sum}`,
  single: "列出的一部分比总数还大。",
  toText: "看文字",
  toTable: "看表",
};
