/** Every edition the product knows, newest first. */
import type { Edition } from "./types";
import { EDITION_2021 } from "./2021/edition";

export const EDITIONS: readonly Edition[] = [EDITION_2021];
