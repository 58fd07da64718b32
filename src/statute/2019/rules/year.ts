/** YEAR: texts speak of the report year. */
import { yearsRule } from "../../forms/rules/years";

export const YEAR = yearsRule();
