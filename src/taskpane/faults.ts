/**
 * Errors of ours that no component caught. Those without an error object are left out: they come from scripts of
 * another origin, or are the browser's notice that a resize was delivered late.
 */
export function watchFaults(target: Window, report: (message: string) => void): void {
  target.addEventListener("error", (event) => {
    if (event.error instanceof Error) report(event.error.message);
  });
  target.addEventListener("unhandledrejection", (event) => {
    report(event.reason instanceof Error ? event.reason.message : String(event.reason));
  });
}
