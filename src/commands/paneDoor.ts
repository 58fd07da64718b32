import type { ReportOptions } from "../sheets/reportOptions";

/** What a ribbon button asks of the pane, which alone shows questions and results. */
export interface PaneDoor {
  /** Opens the screen where this is shown. */
  show(screen: "fill" | "check"): void;
  /** Asks before filling blanks with 0; where nothing is blank, says so. */
  askZeroFill(): Promise<void>;
  /** What the pane states beside 生成年度报告. */
  reportOptions(): ReportOptions;
  /** On through what is to be mended, or through the blanks. */
  move(which: "next" | "previous" | "nextBlank" | "previousBlank"): Promise<void>;
}
