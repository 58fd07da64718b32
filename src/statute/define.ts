/** Builds an edition. */
import { checkEdition } from "./checkEdition";
import type { Edition } from "./types";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Checks and freezes an edition. What is shipped holds no edition but those that every test has built, so there the check is
 * left out by the build: it is 4 KB of the pane's first script and the same answer each time.
 * @throws StatuteError see `checkEdition`
 */
export function defineEdition(edition: Edition): Edition {
  if (process.env.NODE_ENV !== "production") checkEdition(edition);
  return freeze(edition);
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
