/** Makes the product know the form to come, by the two lines that its guide names. For a test file of its own: the lists are everybody's. */
import { EDITIONS } from "../../../src/statute/editions";
import { MAPPINGS } from "../../../src/statute/mapping/mappings";
import type { EditionMapping } from "../../../src/statute/mapping/mapping";
import type { Edition } from "../../../src/statute/types";
import { EDITION_2031 } from "./edition";
import { FROM_2021_TO_2031 } from "./mapping";

export function register(): void {
  (EDITIONS as Edition[]).unshift(EDITION_2031);
  (MAPPINGS as EditionMapping[]).push(FROM_2021_TO_2031);
}
