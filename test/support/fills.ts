/**
 * What clerks put into the figures of a form, made up by fast-check: each fill has a kind and a seed, and says cell by
 * cell what is entered. The same kinds for every edition, as nothing here knows a table or an item.
 */
import fc from "fast-check";
import { formOf, type Form } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import { Sums } from "../../src/report/sums";
import type { Reading, Report } from "../../src/report/types";
import type { Edition, FigureId, FigureKind } from "../../src/statute/types";
import { reportOf } from "./reports";

/** `text` is entered behind an apostrophe; `formula` carries what it comes to; `blank` clears the cell, a total's formula with it. */
export type Entry =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string; readonly reading: Reading };

export interface Fill {
  readonly edition: Edition;
  readonly kind: FillKind;
  /** Figures that something was entered into. Inputs that are not here stay blank, totals keep their formula. */
  readonly entries: ReadonlyMap<FigureId, Entry>;
}

type Entries = ReadonlyMap<FigureId, Entry>;

const entered = (value: number): Entry => ({ kind: "number", value });
const texts = (...all: string[]): fc.Arbitrary<Entry> => fc.constantFrom(...all).map((text) => ({ kind: "text", text }));
const formulas = (...all: (readonly [string, Reading])[]): fc.Arbitrary<Entry> => fc.constantFrom(...all).map(([formula, reading]) => ({ kind: "formula", formula, reading }));
const errors = (...all: (readonly [string, string])[]) => formulas(...all.map(([formula, text]) => [formula, { kind: "error", text }] as const));

const WORDS = texts("无", "没有", "/", "—", "--", "N/A", "详见附件", "  ", "TRUE");
const DIGITS = texts("12", "0", "１２", "1,234", " 7", "3件", "二十", "007", "-5", "1e3", "50%");
const ERRORS = errors(["1/0", "#DIV/0!"], ["NA()", "#N/A"], ["VALUE(\"件\")", "#VALUE!"]);
/** None that shows nothing: a sheet cannot tell it from a blank, the add-in can (docs/known-limits.md). */
const FORMULAS = formulas(["3+4", number(7)], ["0", number(0)], ["\"无\"", { kind: "text", text: "无" }]);
const NEGATIVES = fc.integer({ min: -5000, max: -1 }).map(entered);
const FRACTIONS = fc.integer({ min: 1, max: 9_999_999 }).map((n) => entered(n / 1000));
/** Excel keeps fifteen digits. */
const HUGE = fc.oneof(fc.integer({ min: 1e6, max: 999_999_999_999_999 }), fc.constant(1e15), fc.constant(999_999_999_999_999)).map(entered);
const BLANKS = fc.constant<Entry>({ kind: "blank" });

const COUNTS = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(5000) });
const NUMBERS: Readonly<Record<FigureKind, fc.Arbitrary<number>>> = {
  count: COUNTS,
  change: fc.oneof(COUNTS, fc.integer({ min: -300, max: -1 })),
  amount: fc.oneof(COUNTS, fc.nat(999_999_999).map((n) => n / 1e6)),
};

/** Every input holds a number of its kind; nothing need agree. */
function loose(form: Form): fc.Arbitrary<Entries> {
  const inputs = [...form.inputs.values()].flat();
  return fc.tuple(...inputs.map((id) => NUMBERS[form.figures.get(id)!.kind])).map((values) => new Map(inputs.map((id, i) => [id, entered(values[i]!)])));
}

/** Every identity holds: where two sides differ, something behind the lesser one alone is raised. */
function balanced(form: Form): fc.Arbitrary<Entries> {
  const inOrder = [...form.identities].sort((a, b) => a.tied.length - b.tied.length);
  return fc.tuple(loose(form), fc.nat(1000)).map(([start, choice]) => {
    const entries = new Map(start);
    for (const { identity } of inOrder) {
      const sums = new Sums(form, readingsOf(entries));
      const side = (ids: readonly FigureId[]) => ids.reduce((sum, id) => sum + sums.fromParts(id), 0);
      const gap = side(identity.left) - side(identity.right);
      if (gap === 0) continue;
      const [less, more] = gap < 0 ? [identity.left, identity.right] : [identity.right, identity.left];
      const fixed = new Set(inputsBehind(form, more));
      const free = inputsBehind(form, less).filter((id) => !fixed.has(id));
      if (free.length === 0) throw new Error("an identity that no input can bring to balance");
      const raised = free[choice % free.length]!;
      entries.set(raised, entered((entries.get(raised) as { value: number }).value + Math.abs(gap)));
    }
    return entries;
  });
}

function inputsBehind(form: Form, ids: readonly FigureId[]): readonly FigureId[] {
  return ids.flatMap((id) => {
    const definition = form.definitions.get(id);
    return definition ? inputsBehind(form, definition.identity.right) : [id];
  });
}

const readingsOf = (entries: Entries): ReadonlyMap<FigureId, Reading> => new Map([...entries].map(([id, entry]) => [id, readingOf(entry)]));

function readingOf(entry: Entry): Reading {
  return entry.kind === "formula" ? entry.reading : entry.kind === "blank" ? BLANK : entry;
}

/** Puts other entries into some of the figures. */
function changed(base: fc.Arbitrary<Entries>, ids: readonly FigureId[], entry: fc.Arbitrary<Entry>, most = 8): fc.Arbitrary<Entries> {
  const some = fc.array(fc.tuple(fc.constantFrom(...ids), entry), { minLength: 1, maxLength: Math.min(most, ids.length) });
  return fc.tuple(base, some).map(([entries, changes]) => new Map([...entries, ...changes]));
}

/** From a single input to all of them are left blank. */
function withBlanks(base: fc.Arbitrary<Entries>): fc.Arbitrary<Entries> {
  return fc.tuple(base, fc.constantFrom(1, 5, 20, 60, 95, 100), fc.array(fc.nat(99), { minLength: 400, maxLength: 400 })).map(([entries, share, chances]) => {
    const kept = [...entries].filter((_one, i) => chances[i % chances.length]! >= share);
    return new Map(kept.length < entries.size ? kept : kept.slice(1));
  });
}

/** One input changed behind an identity that no total hides, or one total typed over with another number. */
function oneFault(form: Form): fc.Arbitrary<Entries> {
  const places = [...form.identities.filter((p) => !p.definition).flatMap((p) => inputsBehind(form, [...p.identity.left, ...p.identity.right])), ...form.definitions.keys()];
  return fc.tuple(balanced(form), fc.constantFrom(...places), fc.integer({ min: 1, max: 40 })).map(([entries, id, by]) => {
    const stands = new Sums(form, readingsOf(entries)).fromParts(id);
    return new Map([...entries, [id, entered(stands + by)]]);
  });
}

/** Totals typed over with what they come to or with something else, or cleared. */
function typedTotals(form: Form, base: fc.Arbitrary<Entries>): fc.Arbitrary<Entries> {
  const one = fc.tuple(fc.constantFrom(...form.definitions.keys()), fc.oneof({ weight: 3, arbitrary: fc.constant("agrees" as const) }, { weight: 2, arbitrary: COUNTS.map(entered) }, BLANKS, WORDS, DIGITS, ERRORS, FORMULAS));
  return fc.tuple(base, fc.array(one, { minLength: 1, maxLength: 12 })).map(([entries, changes]) => {
    const sums = new Sums(form, readingsOf(entries));
    return new Map([...entries, ...changes.map(([id, entry]): [FigureId, Entry] => [id, entry === "agrees" ? entered(sums.fromParts(id)) : entry])]);
  });
}

const KINDS = {
  balanced: (form: Form) => balanced(form),
  "one fault": oneFault,
  "many faults": (form: Form) => changed(loose(form), [...form.definitions.keys()], COUNTS.map(entered)),
  blanks: (form: Form) => withBlanks(fc.oneof(balanced(form), loose(form))),
  words: (form: Form) => changed(balanced(form), inputsOf(form), WORDS),
  "text digits": (form: Form) => changed(balanced(form), inputsOf(form), DIGITS),
  negatives: (form: Form) => changed(balanced(form), inputsOf(form), NEGATIVES),
  fractions: (form: Form) => changed(balanced(form), inputsOf(form), FRACTIONS),
  huge: (form: Form) => changed(fc.oneof(balanced(form), loose(form)), inputsOf(form), HUGE, 20),
  errors: (form: Form) => changed(balanced(form), inputsOf(form), ERRORS, 3),
  formulas: (form: Form) => changed(balanced(form), inputsOf(form), FORMULAS),
  totals: (form: Form) => typedTotals(form, fc.oneof(balanced(form), withBlanks(balanced(form)))),
  mixed: (form: Form) => changed(withBlanks(typedTotals(form, loose(form))), inputsOf(form), fc.oneof(WORDS, DIGITS, NEGATIVES, FRACTIONS, HUGE, ERRORS, FORMULAS), 20),
} satisfies Record<string, (form: Form) => fc.Arbitrary<Entries>>;

export type FillKind = keyof typeof KINDS;
export const FILL_KINDS = Object.keys(KINDS) as readonly FillKind[];

const inputsOf = (form: Form): readonly FigureId[] => [...form.inputs.values()].flat();

/** Fills of one kind, or of any. */
export function fillsOf(edition: Edition, kind?: FillKind): fc.Arbitrary<Fill> {
  if (kind === undefined) return fc.oneof(...FILL_KINDS.map((one) => fillsOf(edition, one)));
  return KINDS[kind](formOf(edition)).map((entries) => ({ edition, kind, entries }));
}

/** So many fills, the kinds in turn; the same for the same seed. */
export function sampleFills(edition: Edition, count: number, seed: number): readonly Fill[] {
  const each = FILL_KINDS.map((kind, i) => fc.sample(fillsOf(edition, kind), { numRuns: Math.ceil(count / FILL_KINDS.length), seed: seed + i }));
  return Array.from({ length: count }, (_one, i) => each[i % each.length]![Math.floor(i / each.length)]!);
}

/** The report that must be read from a workbook filled so: totals that are still formulas come to what Excel's SUM comes to. */
export function reportOfFill({ edition, entries }: Fill, more: Partial<Report> = {}): Report {
  const form = formOf(edition);
  const figures = new Map<FigureId, Reading>();
  const overwritten = new Set<FigureId>();
  const read = (id: FigureId): Reading => {
    let reading = figures.get(id);
    if (!reading) {
      const [entry, definition] = [entries.get(id), form.definitions.get(id)];
      if (definition && entry) overwritten.add(id);
      reading = entry ? readingOf(entry) : definition ? sumOf(definition.identity.right.map(read)) : BLANK;
      figures.set(id, reading);
    }
    return reading;
  };
  for (const id of form.figures.keys()) read(id);
  return reportOf(figures, { edition, overwritten, ...more });
}

/** `IF(COUNT(…)=0,"",SUM(…))`: texts are passed by, the first error comes through. */
function sumOf(parts: readonly Reading[]): Reading {
  const numbers = parts.flatMap((part) => (part.kind === "number" ? [part.value] : []));
  if (numbers.length === 0) return BLANK;
  return parts.find((part) => part.kind === "error") ?? number(numbers.reduce((sum, value) => sum + value, 0));
}
