/** Where the workbook says by itself whether a rule holds. */
import type { Edition, Level, Rule } from "../statute/types";

/** `checks`: judged by formula on 校验. `last`: on 上年. `words`: no formula can; the last verdict on it stands at the foot of 校验. A new kind of rule has to be given its place. */
const JUDGED = {
  identity: "checks", number: "checks", filled: "checks",
  lastYear: "last", sameText: "last",
  meta: "words", date: "words", narrative: "words", placeholder: "words", said: "words", length: "words", mention: "words", received: "words",
  magnitude: "words", inForce: "words", years: "words", heading: "words", numbering: "words",
} as const satisfies Readonly<Record<Rule["kind"], "checks" | "last" | "words">>;

type WordKind = { [K in Rule["kind"]]: (typeof JUDGED)[K] extends "words" ? K : never }[Rule["kind"]];
/** A rule that no formula can judge. */
export type WordRule = Extract<Rule, { kind: WordKind }>;

/** Where the verdict on a rule stands without the add-in. */
export const judgedOn = (rule: Rule): "checks" | "last" | "words" => JUDGED[rule.kind];
const isWordRule = (rule: Rule): rule is WordRule => judgedOn(rule) === "words";

const LEVELS: readonly Level[] = ["error", "warning", "hint"];
/** In the order of their lines: what has to be mended first, hints last; within these as the edition has them. */
export const wordRules = (edition: Edition): readonly WordRule[] => LEVELS.flatMap((level) => edition.rules.filter((rule): rule is WordRule => isWordRule(rule) && rule.level === level));
