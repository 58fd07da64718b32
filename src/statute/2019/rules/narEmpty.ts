/** NAR-EMPTY: sections 一, 五 and 六 say something. */
import { N60 } from "../../citations";
import { narrativeRule } from "../../forms/rules/narrative";
import { SECTIONS } from "../sections";

export const NAR_EMPTY = narrativeRule(N60, SECTIONS);
