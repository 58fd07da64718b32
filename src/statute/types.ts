/**
 * What the law prescribes, as data. Every type here is read-only; an edition is
 * built once by `defineEdition`, which refuses nonsense, and never changes.
 */

import type { Matter, Quantity } from "./said";

/** Id of one number of the form, e.g. `t3.r3_4.natural`: table, item, and (where the table has several) column. */
export type FigureId = string & { readonly __figure: never };
export type TableId = string & { readonly __table: never };
export type SectionId = string & { readonly __section: never };
export type EditionId = string & { readonly __edition: never };
export type SentenceId = string & { readonly __sentence: never };

/** Where a statement of law stands: the document's number or short name, and the clause. */
export interface Citation {
  readonly document: string;
  readonly clause: string;
}

/** `count`: whole, not negative. `change`: whole, may be negative. `amount`: not negative, decimals allowed. */
export type FigureKind = "count" | "change" | "amount";

/** One number of the form. `item` and `column` are the words by which messages name it. */
export interface Figure {
  readonly id: FigureId;
  readonly table: TableId;
  /** The row as messages name it, e.g. `（三）4.保护第三方合法权益`. */
  readonly item: string;
  /** The column as messages name it, e.g. `自然人`; empty where the row holds a single number under a heading that says nothing more. */
  readonly column: string;
  /** The item in few words, for sums: `新收`, `上年结转`; the item itself where the statute's words are short. */
  readonly short: string;
  readonly kind: FigureKind;
  /** 件, 万元 … : the unit the number is counted in. */
  readonly unit: string;
  /** What the item means, for help beside the cell; with `citation` its article. */
  readonly meaning: string;
  readonly citation?: Citation;
}

export type CellRole = "band" | "head" | "corner" | "label" | "figure";

/** One drawn cell of a statutory table; rows and columns count from 0 and spans from 1. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: CellRole;
  /** The exact wording of the form; empty for a figure. */
  readonly text: string;
  readonly figure?: FigureId;
}

/** One statutory table: its grid as the form draws it, and its figures in reading order. */
export interface Table {
  readonly id: TableId;
  readonly section: SectionId;
  /** As messages name it: 表二, 表三, 表四. */
  readonly name: string;
  /** Name of its input sheet. */
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: number;
  /** Number of rows at the top that are heads and repeat on every printed page (0 where heads stand inside the table). */
  readonly headRows: number;
  /** Number of columns at the left that hold only labels. */
  readonly labelColumns: number;
  /** Width of each column in the printed table, in whole parts of `Edition.printParts`; they add up to it. */
  readonly parts: readonly number[];
  readonly cells: readonly GridCell[];
  readonly figures: readonly Figure[];
  /** One line the clerk reads above the table, e.g. the counting date. */
  readonly note: string;
  /** Ticked at first when blanks are offered a 0: tables of matters that often do not occur at all. */
  readonly zeroFillByDefault: boolean;
}

/** A part of a narrative section, e.g. （一）主动公开 within 一. `title` carries no number: print numbers them. */
export interface SectionPart {
  readonly id: string;
  readonly title: string;
  /** What the notice asks this part to say. */
  readonly demand: string;
}

export interface Section {
  readonly id: SectionId;
  /** 一 … 六; empty for the 引言, which has no heading. */
  readonly number: string;
  /** Exact heading, with its number: `一、总体情况`. Empty for the 引言. */
  readonly title: string;
  readonly kind: "narrative" | "table";
  /** For a narrative section: must it say something before the report may be submitted? */
  readonly required: boolean;
  readonly parts: readonly SectionPart[];
  readonly table?: TableId;
  readonly demand: string;
  readonly citation?: Citation;
}

/** A kind of office and the day by which the statute wants its report. */
export interface OfficeKind {
  readonly id: string;
  readonly name: string;
  /** How such an office calls itself in its report: 本街道, 本机关 … */
  readonly selfName: string;
  /** A people's government, from the township up, which the law asks for more than its offices (条例 第五十条). */
  readonly government?: true;
  /** Month and day of the year after the report year. */
  readonly deadline: { readonly month: number; readonly day: number };
  readonly citation: Citation;
}

export type Level = "error" | "warning" | "hint";

interface RuleBase {
  /** `T3-BAL` … */
  readonly code: string;
  readonly level: Level;
  readonly citation: Citation;
  /** The rule in one Chinese sentence, for the docs and 明细. */
  readonly clause: string;
}

/** One instance of an identity: the sum of `left` equals the sum of `right`. */
export interface Identity {
  readonly left: readonly FigureId[];
  readonly right: readonly FigureId[];
  readonly table: TableId;
  /** The row or column the instance is about, in the statute's words. */
  readonly scope: string;
}

/**
 * Sums that must agree. `defines: true`: `left` is one figure, the total of `right`; where no earlier
 * rule defines that figure, the workbook computes it by formula.
 */
export interface IdentityRule extends RuleBase {
  readonly kind: "identity";
  readonly defines: boolean;
  readonly instances: readonly Identity[];
}

/** Each figure must be a number of its kind (see FigureKind). */
export interface NumberRule extends RuleBase {
  readonly kind: "number";
  readonly figures: readonly FigureId[];
}
/** Each input must be filled; blanks are offered a 0. */
export interface FilledRule extends RuleBase {
  readonly kind: "filled";
  readonly figures: readonly FigureId[];
}
export type MetaField = "unit" | "year" | "date";
/** Particulars that the report cannot do without. */
export interface MetaRule extends RuleBase {
  readonly kind: "meta";
  readonly fields: readonly MetaField[];
}
/** 成文日期 lies in the year after the report year and not after the deadline of the kind of office. */
export interface DateRule extends RuleBase {
  readonly kind: "date";
}
/** Each of these sections says something. */
export interface NarrativeRule extends RuleBase {
  readonly kind: "narrative";
  readonly sections: readonly SectionId[];
}
/** No text holds words that stand for something still to be written. Patterns are JavaScript regular expressions. */
export interface PlaceholderRule extends RuleBase {
  readonly kind: "placeholder";
  readonly patterns: readonly string[];
}

/** One figure that should follow from last year's report: the sum of `last` (figures of it) and `plus`, less `minus` (figures of this one). */
export interface YearOnYear {
  readonly figure: FigureId;
  /** Figures of last year's report, by the ids of this edition. */
  readonly last: readonly FigureId[];
  readonly plus: readonly FigureId[];
  readonly minus: readonly FigureId[];
}
/** Figures that should agree with last year's report, where there is one. */
export interface LastYearRule extends RuleBase {
  readonly kind: "lastYear";
  /** True: also where last year's report is in another edition, for figures that both count alike. */
  readonly acrossEditions: boolean;
  /** True: the figure may be taken over from last year's report, since the form means the same by both. */
  readonly carries: boolean;
  readonly instances: readonly YearOnYear[];
}
/** These sections are not nearly what last year's report said: `least` (0 to 1) is how alike is too alike. */
export interface SameTextRule extends RuleBase {
  readonly kind: "sameText";
  readonly sections: readonly SectionId[];
  readonly least: number;
}

/** A section is not longer than `most` characters, spaces not counted. */
export interface LengthRule extends RuleBase {
  readonly kind: "length";
  readonly section: SectionId;
  readonly most: number;
}
/** Something that a section has to speak of: it does where `pattern` (a JavaScript regular expression) is found in its words without spaces. */
export interface Topic {
  readonly name: string;
  readonly pattern: string;
}
/** A section that says anything speaks of each of `topics`, for reports of which all that follows is true. */
export interface MentionRule extends RuleBase {
  readonly kind: "mention";
  readonly section: SectionId;
  readonly topics: readonly Topic[];
  /** First report year. */
  readonly fromYear?: number;
  /** Only for people's governments, see `OfficeKind.government`. */
  readonly governments?: true;
  /** Only where this count is more than 0. */
  readonly counted?: FigureId;
}
/** What a section says was received in 元 stands in `figure` too, which counts `unit` of them as one. */
export interface ReceivedRule extends RuleBase {
  readonly kind: "received";
  readonly section: SectionId;
  readonly figure: FigureId;
  readonly unit: number;
}
/** An amount that is too great to be counted in its unit: from `most` on for these kinds of office, for any from `times` last year's on. `unit`: so many of what was probably meant. */
export interface MagnitudeRule extends RuleBase {
  readonly kind: "magnitude";
  readonly figure: FigureId;
  readonly most: number;
  readonly officeKinds: readonly string[];
  readonly times: number;
  readonly unit: number;
}
/** The edition is for report years up to `until`. */
export interface InForceRule extends RuleBase {
  readonly kind: "inForce";
  readonly until: number;
}
/** Texts speak of the work of the report year. In `plans` (sections), the year to come is spoken of too. */
export interface YearsRule extends RuleBase {
  readonly kind: "years";
  readonly plans: readonly SectionId[];
}
/** No heading of the form is typed into the text: neither the one it stands under (`own`), which is printed by itself, nor `other` ones. */
export interface HeadingRule extends RuleBase {
  readonly kind: "heading";
  readonly whose: "own" | "other";
}
/** Numbered points of a text go up by one. */
export interface NumberingRule extends RuleBase {
  readonly kind: "numbering";
}

/**
 * What the texts say in numbers agrees with the tables: the quantities themselves, percentages of them (`shares`), or totals
 * and the parts that a text lists of them (`divisions`). The reader of texts knows the quantities of all such rules.
 */
export interface SaidRule extends RuleBase {
  readonly kind: "said";
  readonly reads: "numbers" | "shares" | "divisions";
  readonly matters: readonly Matter[];
  readonly quantities: readonly Quantity[];
}

export type Rule =
  | IdentityRule | NumberRule | FilledRule | MetaRule | DateRule | NarrativeRule | PlaceholderRule | LastYearRule | SameTextRule
  | SaidRule | LengthRule | MentionRule | ReceivedRule | MagnitudeRule | InForceRule | YearsRule | HeadingRule | NumberingRule;

/** A piece of a set sentence. A string is said as it is; a number that is not filled is said to be so, never to be 0. */
export type SentencePart =
  | string
  | { readonly kind: "year" }
  /** How the office calls itself: 本机关, 本街道 … */
  | { readonly kind: "selfName" }
  /** The sum of these figures in digits. */
  | { readonly kind: "sum"; readonly figures: readonly FigureId[] }
  /** Those of its items that are not 0, with 、 between them: 予以公开 3 件、部分公开 1 件. */
  | { readonly kind: "list"; readonly items: readonly { readonly before: string; readonly figures: readonly FigureId[]; readonly after: string }[] }
  /** What is said where all of these figures are 0, and what otherwise. */
  | { readonly kind: "ifZero"; readonly figures: readonly FigureId[]; readonly zero: readonly SentencePart[]; readonly otherwise: readonly SentencePart[] }
  /** Something that no table knows: a person gives it when the sentence is put in. */
  | { readonly kind: "given"; readonly field: string; readonly label: string; readonly unit: string };

/** A sentence that an office writes every year, made from the tables. One that asks for something given is put in as plain text; any other one is live. */
export interface Sentence {
  readonly id: SentenceId;
  /** What it is about, in few words. */
  readonly title: string;
  /** Where it belongs: a narrative section, and its part or "". */
  readonly section: SectionId;
  readonly part: string;
  readonly parts: readonly SentencePart[];
}

/** A statutory format of the report. */
export interface Edition {
  readonly id: EditionId;
  /** `2021年版（国办公开办函〔2021〕30号）` */
  readonly name: string;
  /** First report year the format is for. */
  readonly firstYear: number;
  /** The report's own title without unit and year: 政府信息公开工作年度报告 */
  readonly reportTitle: string;
  readonly citation: Citation;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly officeKinds: readonly OfficeKind[];
  readonly rules: readonly Rule[];
  /** Sentences it offers; none where absent. */
  readonly sentences?: readonly Sentence[];
  /** Into how many equal parts the width of the printed page is cut for the tables' columns. */
  readonly printParts: number;
}
