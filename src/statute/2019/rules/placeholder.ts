/** PLACEHOLDER: no words of a template are left standing. */
import { placeholderRule } from "../../forms/rules/placeholder";

export const PLACEHOLDER = placeholderRule();
