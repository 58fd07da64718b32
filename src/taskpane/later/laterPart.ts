import type { ComponentType } from "react";

/** A component whose script is fetched when it is first wanted, and again when that failed. */
export class LaterPart<Props extends object> {
  private component: ComponentType<Props> | undefined;
  private fetching: Promise<void> | undefined;

  constructor(private readonly load: () => Promise<ComponentType<Props>>) {}

  /** Undefined until it has come. */
  get ready(): ComponentType<Props> | undefined {
    return this.component;
  }

  /** Rejects when the script does not come. */
  fetch(): Promise<void> {
    this.fetching ??= this.load().then(
      (component) => {
        this.component = component;
      },
      (error: unknown) => {
        this.fetching = undefined;
        throw error;
      },
    );
    return this.fetching;
  }

  /** For a button that will want it: begins as soon as pointer or keyboard is on it. */
  readonly ahead = {
    onPointerEnter: () => this.begin(),
    onFocus: () => this.begin(),
  };

  private begin(): void {
    // What goes wrong here is said when the part is wanted, where it can be tried again.
    this.fetch().catch(() => undefined);
  }
}
