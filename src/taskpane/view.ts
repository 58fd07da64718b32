/** What the pane itself remembers: the open tab, an open dialog, the item of the list in focus. Nothing of the report. */
export interface ViewState {
  readonly tab: "fill" | "check";
  readonly dialog: "zeroFill" | undefined;
  /** Key of the item the person chose; the list falls back to another one when it is gone. */
  readonly focus: string | undefined;
}

export class PaneView {
  private state: ViewState = { tab: "fill", dialog: undefined, focus: undefined };
  private readonly listeners = new Set<() => void>();

  readonly getState = (): ViewState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<ViewState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
