import type { Page } from "playwright-core";

/**
 * Listens in the page from the next press of Enter until the pane has drawn these words where a person sees them (`gone`:
 * until it no longer shows them). Measured in the page itself, so that the test's own talk with the browser does not count.
 * @returns milliseconds, once it has happened
 */
export async function fromEnter(page: Page, words: string, gone = false): Promise<() => Promise<number>> {
  await page.evaluate(([wanted, absent]) => {
    const pane = document.querySelector<HTMLIFrameElement>("aside iframe")!.contentDocument!;
    const shown = (): boolean => [...pane.querySelectorAll<HTMLElement>("#screen")].some((screen) => screen.innerText.includes(wanted));
    const took = new Promise<number>((resolve) => {
      window.addEventListener("keydown", function began(event) {
        if (event.key !== "Enter") return;
        window.removeEventListener("keydown", began, true);
        const from = event.timeStamp;
        const look = (): void => {
          // A frame begins when what was found in the frame before it has been drawn.
          if (shown() !== absent) requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, true);
    });
    Object.assign(window, { latencyTook: took });
  }, [words, gone] as const);
  return () => page.evaluate(() => (window as Window & { readonly latencyTook?: Promise<number> }).latencyTook!);
}
