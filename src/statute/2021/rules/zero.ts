/** ZERO: no cell stays blank. */
import { zeroRule } from "../../forms/rules/filled";
import { TABLES } from "../tables/all";

export const ZERO = zeroRule(TABLES);
