/** At the latest after this many milliseconds: a page that is never idle still wants its parts. */
const LATEST = 2_000;

/** Resolves when the browser has nothing else to do; in Safari, which cannot say so, after a moment. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: LATEST });
    else setTimeout(resolve, 200);
  });

/** The person, or the system for her, asked for as little traffic as can be. */
export const sparing = (): boolean => (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
