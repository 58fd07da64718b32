/** What the user chooses of the report sheet; kept on the sheet, so that generating again comes to the same. */

/** 系统字体, or 公文字库 where the office has it. Excel keeps one font a cell and has no fallback. */
export type FontChoice = "system" | "official";
/** Figures as values, or as links that follow the input sheets. */
export type FigureChoice = "values" | "links";

export interface ReportOptions {
  readonly fonts: FontChoice;
  readonly figures: FigureChoice;
}

export const PLAIN_OPTIONS: ReportOptions = { fonts: "system", figures: "values" };

const FONTS: readonly string[] = ["system", "official"] satisfies readonly FontChoice[];
const FIGURES: readonly string[] = ["values", "links"] satisfies readonly FigureChoice[];
/** True for nothing but the options above. */
export const isReportOptions = (fonts: unknown, figures: unknown): boolean => FONTS.includes(fonts as string) && FIGURES.includes(figures as string);
