import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** What to show instead; `again` draws the children anew. */
  readonly instead: (error: Error, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A component that fails takes no one else's place: the error is shown, with a way to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | undefined }> {
  override readonly state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(cause: unknown): { readonly error: Error } {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.instead(error, () => this.setState({ error: undefined })) : this.props.children;
  }
}
