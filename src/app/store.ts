/** Holds the state; every change makes a new one with a higher revision. */
import type { AppState } from "./state";

export class Store {
  private readonly listeners = new Set<() => void>();
  constructor(private state: AppState) {}

  get(): AppState {
    return this.state;
  }

  update(change: Partial<Omit<AppState, "revision">>): void {
    this.state = { ...this.state, ...change, revision: this.state.revision + 1 };
    this.listeners.forEach((listener) => listener());
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
