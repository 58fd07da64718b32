/** Every mapping between two editions. */
import type { EditionMapping } from "./mapping";
import { FROM_2019_TO_2021 } from "./from2019to2021";

export const MAPPINGS: readonly EditionMapping[] = [FROM_2019_TO_2021];
