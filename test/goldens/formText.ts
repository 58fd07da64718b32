/** What a form knows, as text that a person can hold beside the notice: everything of an edition but the grids, which its plans show. */
import type { Edition, Table } from "../../src/statute/types";

/** What fits on one line stands on one. */
const WIDTH = 200;

const isPlain = (value: unknown): value is string | number | boolean | undefined => value === undefined || typeof value !== "object";
const inLine = (value: unknown): string => {
  if (typeof value === "string") return value === "" || /^[\d ]|[ ,;{}[\]]/.test(value) ? JSON.stringify(value) : value;
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (value instanceof Object) return `{${Object.entries(value).map(([key, one]) => `${key}: ${inLine(one)}`).join(", ")}}`;
  return String(value);
};

function lines(value: unknown, indent: string): readonly string[] {
  if (isPlain(value) || inLine(value).length <= WIDTH) return [`${indent}${inLine(value)}`];
  // Each member begins with a dash, so that two that take several lines are told apart.
  if (Array.isArray(value)) return value.flatMap((one) => lines(one, `${indent}  `).map((line, i) => (i === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line)));
  return Object.entries(value as object).flatMap(([key, one]) => {
    const short = inLine(one);
    return isPlain(one) || short.length <= WIDTH ? [`${indent}${key}: ${short}`] : [`${indent}${key}:`, ...lines(one, `${indent}  `)];
  });
}

const withoutGrid = ({ cells, ...table }: Table): object => ({ ...table, cells: cells.length });

/** Any other data, in the same way. */
export const dataText = (value: object): string => `${lines(value, "").join("\n")}\n`;

export function formText(edition: Edition): string {
  const { tables, rules, ...rest } = edition;
  return dataText({ ...rest, tables: tables.map(withoutGrid), rules });
}
