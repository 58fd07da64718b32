/** What a ribbon button asks of the pane, which alone shows questions and results. */
export interface PaneDoor {
  /** Opens the screen where this is shown. */
  show(screen: "fill" | "check"): void;
  /** Asks before filling blanks with 0; does nothing where there is nothing to fill. */
  askZeroFill(): void;
  /** Goes to the item after the one in focus, or the next blank when nothing is listed. */
  next(): Promise<void>;
}
