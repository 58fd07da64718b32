/** The mark by which a sheet of ours is known whatever its name: a text in its first cell, and a defined name. */
import type { Edition } from "../statute/types";
import type { SheetPlan } from "./plan";

const PREFIX = "nianbao";
const VERSION = "1";

export interface Identity {
  readonly edition: string;
  readonly key: string;
  /** False: drawing was interrupted. */
  readonly sealed: boolean;
}

/** The identity cell is always A1. */
export function identityOf(edition: Edition, key: string): SheetPlan["identity"] {
  const text = [PREFIX, VERSION, edition.id, key].join("/");
  return { row: 0, column: 0, text, sealed: `${text}/ok` };
}

/** Reads an identity cell; undefined for anything that is not one of ours. */
export function readIdentity(text: string): Identity | undefined {
  const [prefix, version, edition, key, seal, ...rest] = text.trim().split("/");
  if (prefix !== PREFIX || version !== VERSION || !edition || !key || rest.length > 0 || (seal !== undefined && seal !== "ok")) return undefined;
  return { edition, key, sealed: seal === "ok" };
}

/** What a sheet that is kept aside says of itself: no longer the report's own. */
export const retiredIdentity = (edition: Edition, key: string): string => [PREFIX, VERSION, edition.id, `${key}-old`, "ok"].join("/");

const NAME_PREFIX = "_nianbao_";
export const nameOf = (key: string): string => NAME_PREFIX + key;
/** The key of a defined name of ours, or undefined. */
export const keyOfName = (name: string): string | undefined => (name.startsWith(NAME_PREFIX) ? name.slice(NAME_PREFIX.length) : undefined);
