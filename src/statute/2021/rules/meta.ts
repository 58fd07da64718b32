/** META: a report needs its unit, its year and its date. */
import { metaRule } from "../../forms/rules/meta";

export const META = metaRule();
