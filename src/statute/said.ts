/** What a text may say in numbers that the tables say too: quantities, the words that name them, and what they may equal. Data for the reader of `report/narrative`. */
import type { FigureId } from "./types";

/**
 * Words of a text. Alternatives stand in brackets, also empty ones: `结转(至|)下年(度|)` is four wordings. Of several words
 * that begin at one place the longest is read.
 */
export type Wordings = readonly string[];

/** What is counted: applications, documents of one kind, cases. Numbers of anything else are not read. */
export interface Matter {
  readonly id: string;
  /** Names that can mean nothing else: 政府信息公开申请. */
  readonly names: Wordings;
  /** Names that mean it only where no other word makes them something else: 申请, but not 补助申请. */
  readonly plainNames: Wordings;
  /** The quantity meant where the name stands alone with a number: 依申请公开 1 件. */
  readonly counts?: string;
  /** Words may stand between the verb and the name: 出台交通领域行政规范性文件. */
  readonly loose?: true;
  /** Courts and others count such cases of every kind: read only where nobody but the office is the subject. */
  readonly ofOthers?: true;
}

/** The sum of these figures, by the name that messages give it. */
export interface SaidSum {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureId[];
}

export interface Quantity {
  readonly id: string;
  readonly matter: string;
  readonly words: Wordings;
  /** It may be any one of these; none that the words rule out. */
  readonly equals: readonly SaidSum[];
  /** The words are verbs: between them and the number stands the name of the matter or nothing. */
  readonly verb?: true;
  /** The matter has to be named in the text; elsewhere nothing but it can be meant. */
  readonly named?: true;
  /** Words that name it only at the head of a list of parts: 其中公开 9 件. */
  readonly listed?: Wordings;
  /** `listed` names it at the end of a list instead, behind several others of its division. */
  readonly closes?: true;
  /** The words name these together, unless 分别 or 各 says otherwise. */
  readonly joins?: readonly string[];
  /** The words may stand behind the number: 2 件结转下年. */
  readonly after?: true;
  /** 未…, 无… says that it is 0. */
  readonly none?: true;
  /** Read only where one of these was read in the sentence before it: 结转 2 件 behind 办结. */
  readonly behind?: readonly string[];
  /** Quantities that it is a part of, the nearest first. */
  readonly wholes?: readonly string[];
  /** Parts of one division of their whole go by the same name; they exclude each other. */
  readonly division?: string;
  /** What a percentage of it is of, where nothing else is said, and where the text speaks of all that was received. */
  readonly shareOf?: readonly SaidSum[];
  readonly shareOfReceived?: readonly SaidSum[];
  /** Where all (全部, 均) of it is said to be done, that one is 0. */
  readonly all?: string;
  /** A rate: read only where the text says 100 %, and then the figures are 0. */
  readonly rate?: true;
  /** A rate of what was due: what is left may not have been, so it is never wrong, and not read where the text gives what is left beside it. */
  readonly ofDue?: true;
}
