/** DATE: 成文日期 after the end of the report year and within the deadline of the kind of office. */
import { dateRule } from "../../forms/rules/date";

export const DATE = dateRule();
