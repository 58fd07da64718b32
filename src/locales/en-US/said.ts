import type { Words } from "../words";

export const said: Words["said"] = {
  title: (seen, table, values) => `The text “${seen}” does not agree with ${table}: ${values}`,
  value: (name, value) => `${name} ${value}`,
  share: (name, of, value) => `${name} is ${value}% of ${of}`,
  values: (values) => values.join(", "),
  line: "Change the text, or the number in the table.",
  lineMany: "The number in the text should be one of these. Change the text, or the table.",
  all: "Some are not dealt with yet, so the text cannot say that all are.",
  divided: (seen, says, sum) => `The text “${seen}”: the parts listed add up to ${sum}, the total says ${says}`,
  parts: (parts, sum) => `${parts.join(" + ")} = ${sum}`,
  single: "A part that is listed is greater than the total.",
  toText: "Go to text",
  toTable: "Go to table",
};
