/** TITLE: the heading that a text stands under is not typed once more. */
import { N30 } from "../../citations";
import { ownHeadingRule } from "../../forms/rules/headings";

export const TITLE = ownHeadingRule(N30);
