/** TITLE-OTHER: no text stands under the heading of another section. */
import { N60 } from "../../citations";
import { otherHeadingRule } from "../../forms/rules/headings";

export const TITLE_OTHER = otherHeadingRule(N60);
