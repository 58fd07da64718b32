import type { BrowserContext, Page } from "playwright-core";
import { answerForOffice, listenOutside } from "./officeFiles";
import { Workbench } from "./workbench";
import { leaveBrowser, workersBrowser } from "./workersBrowser";

/** How a test wants its workbench. */
export interface Opening {
  /** In a browser window of its own, for what outlasts a page: a clock that was set, permissions taken away, headers changed. */
  readonly alone?: boolean;
  /** With the pane closed, until it is opened by its button: for who first opens a workbook. */
  readonly paneClosed?: boolean;
  /** In a window of its own that asks for little traffic: nothing is fetched before it is wanted. */
  readonly sparing?: boolean;
}
export type OpenWorkbench = (opening?: Opening) => Promise<Workbench>;

/** A window of the browser with the requests to elsewhere that were seen in it. */
interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly outside: string[];
}

const VIEWPORT = { width: 1366, height: 768 };
const MEDIA = { colorScheme: "light", reducedMotion: "reduce" } as const;

/** Of this worker: what it loads is kept from file to file (test/support/keptModules.js). */
let shared: Window | undefined;

/**
 * A group of tests in a real browser. `open` gives a fresh workbench with the production build in its pane; after each
 * test nothing may have gone wrong in page or pane, nor anything been asked for outside this machine. The tests of a worker
 * share a window, emptied of what a page leaves behind, so that the browser keeps the scripts it has read already. Where no
 * browser runs the group is reported as one thing still to be done, and the reason stands at the top of the run: a person
 * must see that it was not run, and everything else counts.
 */
export function browserTests(title: string, tests: (open: OpenWorkbench) => void): void {
  if (process.env.E2E_NOT_RUN !== undefined) {
    test.todo(`${title}: not run, no browser was found`);
    return;
  }
  describe(title, () => {
    const address = process.env.E2E_PAGE ?? "";
    let opened: { readonly workbench: Workbench; readonly window: Window }[] = [];

    afterAll(async () => {
      if (environmentIsKept) return;
      shared = undefined;
      await leaveBrowser();
    });
    afterEach(async () => {
      const faults = opened.flatMap(({ workbench }) => [...workbench.faults, ...workbench.outside.map((url) => `asked for ${url}`)]);
      for (const { workbench, window } of opened) {
        if (window === shared) await empty(workbench, window);
        else await window.context.close();
      }
      opened = [];
      expect(faults).toEqual([]);
    });

    async function newWindow(): Promise<Window> {
      const { origin } = new URL(address);
      const context = await (await workersBrowser()).newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT, locale: "zh-CN", acceptDownloads: true, ...MEDIA });
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
      const page = await context.newPage();
      // Playwright would otherwise wait for an answer for ever where the page asks whether to leave.
      page.on("dialog", (dialog) => void dialog.accept());
      return { context, page, outside: listenOutside(context, origin) };
    }

    tests(async ({ alone = false, paneClosed = false, sparing = false } = {}) => {
      let window: Window;
      if (alone || sparing || opened.some((one) => one.window === shared)) {
        window = await newWindow();
        await answerForOffice(window.context);
        if (sparing) await window.context.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
      } else window = shared ??= await newWindow();
      const workbench = new Workbench(window.page, window.context, window.outside, paneClosed ? `${address}?pane=closed` : address);
      opened.push({ workbench, window });
      await workbench.open();
      return workbench;
    });
  });
}

/** Leaves in a window nothing of the test that used it. */
async function empty(workbench: Workbench, { context, page, outside }: Window): Promise<void> {
  workbench.leave();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.setOffline(false);
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    await navigator.clipboard.writeText("");
  });
  await context.clearCookies();
  await page.setViewportSize(VIEWPORT);
  await page.emulateMedia(MEDIA);
  outside.splice(0);
}
