/** Every edition the product knows, newest first. */
import { EDITION_2019 } from "./2019/edition";
import { EDITION_2021 } from "./2021/edition";
import type { Edition } from "./types";

export const EDITIONS: readonly Edition[] = [EDITION_2021, EDITION_2019];
