/** 审核说明: why a warning or a hint stands as it is, and what it was explained over. It holds as long as all of that is what it was. */
import type { Edition, FigureId } from "../statute/types";
import { writeDay } from "./day";
import { lastSources } from "./lastYear";
import { paragraphsOf } from "./paragraphs";
import { BLANK, sameReading } from "./reading";
import type { Finding, FindingDetail, Reading, Report } from "./types";

/** Particulars of 封面 that a finding may rest on. */
export const TIED_FIELDS = ["date", "year", "officeKind"] as const;
export type TiedField = (typeof TIED_FIELDS)[number];

/** One thing that a finding rests on, with what it says. */
export type Tied =
  | { readonly kind: "figure"; readonly figure: FigureId; readonly value: Reading }
  /** A figure of last year's report, by the id of its own edition. */
  | { readonly kind: "last"; readonly figure: FigureId; readonly value: Reading }
  | { readonly kind: "meta"; readonly field: TiedField; readonly value: string }
  /** A piece of 文字, wherever it stands there. */
  | { readonly kind: "text"; readonly value: string };

/** One line of 审核说明. */
export interface Explanation {
  /** Of the finding, see `explanationKey`. */
  readonly key: string;
  /** The sentence of the finding when it was explained. */
  readonly said: string;
  readonly why: string;
  readonly who: string;
  /** As it is written: `2026年1月20日`. */
  readonly date: string;
  /** As they were when it was explained. */
  readonly tied: readonly Tied[];
  /** It holds for nothing: it does not say why, or who says so; or on the sheet its words and what they are compared with do not belong together any more. */
  readonly fault?: "parted" | "why" | "who";
}

/** Errors are mended and blanks filled; only what is to be looked at can be explained. */
export const explainable = ({ level, unfilled }: Finding): boolean => level !== "error" && !unfilled;

/** What a finding goes by on 审核说明. One over words goes by the words, since a paragraph put in above moves it to another place. */
export const explanationKey = ({ key, code, detail }: Finding): string => ("piece" in detail ? `${code}:“${detail.seen}”` : key);

/** Everything that a finding rests on: figures, particulars, pieces of text, and figures of last year's report. */
export function tiedOf(finding: Finding, report: Report): readonly Tied[] {
  const { detail, figures } = finding;
  return [
    ...figures.map((figure): Tied => ({ kind: "figure", figure, value: figureNow(figure, report) })),
    ...lastTied(finding, report),
    ...fieldsOf(detail).map((field): Tied => ({ kind: "meta", field, value: fieldNow(field, report) })),
    ...piecesOf(finding, report).map((value): Tied => ({ kind: "text", value })),
  ];
}

/** Whatever it is about, it was said of one year: in a workbook that goes on with the next it explains nothing. Too late is a matter of the kind of office too, which has the deadline. */
function fieldsOf(detail: FindingDetail): readonly TiedField[] {
  if (detail.kind !== "date") return ["year"];
  return detail.problem === "early" ? ["date", "year"] : TIED_FIELDS;
}

function lastTied(finding: Finding, { last, edition }: Report): readonly Tied[] {
  const wanted = comparedWith(finding, edition);
  if (!last || wanted.length === 0) return [];
  const sources = lastSources(last.edition, edition);
  return wanted.flatMap((id) => sources.get(id) ?? []).map((figure): Tied => ({ kind: "last", figure, value: last.figures.get(figure) ?? BLANK }));
}

/** The figures of last year's report that it looks at, by the ids of this edition. */
function comparedWith({ detail, code, figures }: Finding, edition: Edition): readonly FigureId[] {
  if (detail.kind === "magnitude") return detail.last === undefined ? [] : figures.slice(0, 1);
  const rule = edition.rules.find((one) => one.code === code);
  return detail.kind === "lastYear" && rule?.kind === "lastYear" ? rule.instances[detail.instance]!.last : [];
}

/** A paragraph may be split over several pieces: all of them. */
function piecesOf({ detail }: Finding, { pieces }: Report): readonly string[] {
  if ("piece" in detail) {
    const own = new Set([detail.piece, ...paragraphsOf(pieces).filter((p) => p.pieces.includes(detail.piece)).flatMap((p) => p.pieces)]);
    return pieces.filter((_, i) => own.has(i)).map((p) => p.content);
  }
  return "section" in detail ? pieces.filter((p) => p.section === detail.section).map((p) => p.content) : [];
}

/** What it says now; undefined where it is gone. */
export function tiedNow(tied: Tied, report: Report): Reading | string | undefined {
  switch (tied.kind) {
    case "figure":
      return figureNow(tied.figure, report);
    case "last":
      return report.last?.figures.get(tied.figure);
    case "meta":
      return fieldNow(tied.field, report);
    case "text":
      return report.pieces.find((p) => sameWriting(p.content, tied.value))?.content;
  }
}

/** It says what it said. An error is never the same: nobody knows what stands behind it. */
export function stands(tied: Tied, report: Report): boolean {
  const now = tiedNow(tied, report);
  if (now === undefined) return false;
  if (typeof now === "string") return tied.kind === "text" || now === tied.value;
  return (tied.kind === "figure" || tied.kind === "last") && now.kind !== "error" && sameReading(shortened(now), shortened(tied.value));
}

/** Excel keeps and compares fifteen digits of a number. */
const shortened = (reading: Reading): Reading => (reading.kind === "number" ? { kind: "number", value: Number(reading.value.toPrecision(15)) } : reading);

export const holds = (explanation: Explanation, report: Report): boolean => explanation.fault === undefined && explanation.tied.every((tied) => stands(tied, report));

/** What is another than when it was explained. */
export const changedSince = ({ tied }: Explanation, report: Report): readonly Tied[] => tied.filter((one) => !stands(one, report));

/** What the finding rests on by now and did not when it was explained: one total more that was typed over, one paragraph more. */
export const newSince = ({ tied }: Explanation, finding: Finding, report: Report): readonly Tied[] => tiedOf(finding, report).filter((now) => !tied.some((was) => sameThing(was, now)));

function sameThing(a: Tied, b: Tied): boolean {
  if (a.kind === "text") return b.kind === "text" && sameWriting(a.value, b.value);
  return a.kind === "meta" ? b.kind === "meta" && a.field === b.field : a.kind === b.kind && a.figure === (b as typeof a).figure;
}

/** Is it this finding that is explained? Of two paragraphs with the same words the one it was written for, or any once that is gone. */
export function answers({ key, tied }: Explanation, finding: Finding, report: Report): boolean {
  if (key !== explanationKey(finding)) return false;
  const texts = tied.filter((one) => one.kind === "text");
  return !("piece" in finding.detail) || texts.some((one) => !stands(one, report)) || piecesOf(finding, report).every((text) => texts.some((one) => sameWriting(one.value, text)));
}

export interface ExplainedFindings {
  /** With what is said of them. */
  readonly findings: readonly Finding[];
  /** Warnings that nothing explains. */
  readonly unexplained: number;
  /** Explanations of what is not found any more. */
  readonly idle: readonly Explanation[];
}

/** Puts each explanation beside its finding. Of several that are written for one, one that holds speaks. */
export function explainedFindings(findings: readonly Finding[], report: Report): ExplainedFindings {
  const { explanations = [], edition, readable } = report;
  const used = new Set<Explanation>();
  const explained = explanations.length === 0 ? findings : findings.map((finding): Finding => {
    const own = explainable(finding) ? explanations.filter((one) => answers(one, finding, report)) : [];
    own.forEach((one) => used.add(one));
    const standing = own.find((one) => holds(one, report) && newSince(one, finding, report).length === 0);
    const lapsed = standing ? undefined : own[0];
    return { ...finding, ...(standing && { explained: standing }), ...(lapsed && { lapsed }) };
  });
  // Of a table that cannot be read nobody knows what would be found.
  const all = edition.tables.every((t) => readable.has(t.id));
  return { findings: explained, unexplained: explained.filter((f) => f.level === "warning" && !f.explained).length, idle: all ? explanations.filter((one) => !used.has(one)) : [] };
}

const figureNow = (figure: FigureId, { figures }: Report): Reading => figures.get(figure) ?? BLANK;

function fieldNow(field: TiedField, { meta, edition }: Report): string {
  switch (field) {
    case "date":
      return meta.dateText || (meta.date ? writeDay(meta.date) : "");
    case "year":
      return meta.year === undefined ? "" : String(meta.year);
    case "officeKind":
      return edition.officeKinds.find((kind) => kind.id === meta.officeKind)?.name ?? "";
  }
}

/** Spaces and line breaks do not make another text. The formulas of 审核说明 leave out the same characters. */
export const UNSEEN = [" ", "\u3000", "\u00a0", "\t", "\r", "\n"] as const;
const unseen = new RegExp(`[${UNSEEN.join("")}]`, "g");
export const sameWriting = (a: string, b: string): boolean => a.replace(unseen, "") === b.replace(unseen, "");
/** Something can be seen of it. */
export const isWritten = (text: string): boolean => text.replace(unseen, "") !== "";
