import { chromium, type Browser } from "playwright-core";
import { answerForOffice } from "./officeFiles";
import { Workbench } from "./workbench";

/** A whole report is laid out and typed in some tests, on machines with few cores. */
jest.setTimeout(60_000);

/**
 * A group of tests in a real browser. `open` gives a fresh workbench with the production build in its pane; after each
 * test nothing may have gone wrong in page or pane, nor anything been asked for outside this machine. Where no browser runs the group is reported as one thing still to be
 * done, and the reason stands at the top of the run: a person must see that it was not run, and everything else counts.
 */
export function browserTests(title: string, tests: (open: () => Promise<Workbench>) => void): void {
  if (process.env.E2E_NOT_RUN !== undefined) {
    test.todo(`${title}: not run, no browser was found`);
    return;
  }
  describe(title, () => {
    let browser: Browser;
    let opened: Workbench[] = [];

    beforeAll(async () => {
      const { E2E_BROWSER } = process.env;
      if (E2E_BROWSER === undefined) throw new Error("The browser tests need jest's global set-up of the project e2e");
      const { executablePath, args, env } = JSON.parse(E2E_BROWSER) as { executablePath: string; args: string[]; env?: Record<string, string> };
      const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
      browser = await chromium.launch({ executablePath, args, env: { ...inherited, ...env } });
    }, 60_000);
    afterAll(() => browser.close());
    afterEach(async () => {
      const faults = opened.flatMap((workbench) => [...workbench.faults, ...workbench.outside.map((url) => `asked for ${url}`)]);
      await Promise.all(opened.map((workbench) => workbench.context.close()));
      opened = [];
      expect(faults).toEqual([]);
    });

    tests(async () => {
      const address = process.env.E2E_PAGE ?? "";
      const { origin } = new URL(address);
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, locale: "zh-CN", acceptDownloads: true });
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
      const outside = await answerForOffice(context, origin);
      const workbench = new Workbench(await context.newPage(), context, outside, address);
      opened.push(workbench);
      await workbench.open();
      return workbench;
    });
  });
}
