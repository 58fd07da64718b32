import { invalidArgument } from "./errors";

/** Readers of arguments that refuse what Excel would refuse, by name. */
export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name}: ${describe(value)} is no text`);
  return value;
}

export function optionalText(value: unknown, name: string): string | undefined {
  return value === undefined || value === null ? undefined : text(value, name);
}

export function integer(value: unknown, name: string, least = 0): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw invalidArgument(`${name}: ${describe(value)} is no whole number of at least ${least}`);
  return value;
}

export function optionalInteger(value: unknown, name: string, least = 0): number | undefined {
  return value === undefined || value === null ? undefined : integer(value, name, least);
}

export function number(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${name}: ${describe(value)} is no number`);
  return value;
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name}: ${describe(value)} is neither true nor false`);
  return value;
}

export function optionalFlag(value: unknown, name: string): boolean | undefined {
  return value === undefined || value === null ? undefined : flag(value, name);
}

/** One of some words, in Excel's spelling or with another case of its first letter. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${name}: ${describe(value)} is none of ${words.join(", ")}`);
  return found;
}

const NAMED: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", gray: "#808080", grey: "#808080", orange: "#FFA500" };

/** `#RRGGBB` in capitals; a few HTML names are understood. */
export function color(value: unknown, name: string): string {
  const given = text(value, name);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named = NAMED[given.toLowerCase()];
  if (!named) throw invalidArgument(`${name}: ${describe(value)} is no colour`);
  return named;
}

/** A plain object with no members but those named. */
export function record(value: unknown, members: readonly string[], name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(`${name}: ${describe(value)} is no object`);
  const unknown = Object.keys(value).find((key) => !members.includes(key));
  if (unknown !== undefined) throw invalidArgument(`${name}: it has no member ${unknown}`);
  return value as Record<string, unknown>;
}

function describe(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? shown.slice(0, 60) + "…" : shown;
}
