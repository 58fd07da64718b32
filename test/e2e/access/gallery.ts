/** The pane's states as a page: shown one after the other, in either language, with what was drawn for each. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { enUS } from "../../../src/locales/en-US/words";
import type { Words } from "../../../src/locales/words";
import { zhCN } from "../../../src/locales/zh-CN/words";
import { leaveBrowser, workersBrowser } from "../support/workersBrowser";
import { bringAxe } from "./axe";
import { FIRST } from "./room";

export const LANGUAGES: Readonly<Record<string, Words>> = { "zh-CN": zhCN, "en-US": enUS };

/**
 * A group of tests over one page that shows the states. Where no browser runs it is reported as still to be done, as all browser
 * tests are; after each test nothing may have gone wrong in the page.
 */
export function galleryTests(title: string, tests: (page: () => Page) => void): void {
  if (process.env.E2E_NOT_RUN !== undefined) {
    test.todo(`${title}: not run, no browser was found`);
    return;
  }
  describe(title, () => {
    let page: Page;
    const faults: string[] = [];
    beforeAll(async () => {
      page = await (await workersBrowser()).newPage({ viewport: FIRST, reducedMotion: "reduce", locale: "zh-CN" });
      page.setDefaultTimeout(12_000);
      page.on("pageerror", (error) => faults.push(error.message));
      await openGallery(page, galleryFile());
    }, 180_000);
    afterAll(async () => {
      await page.close();
      if (!environmentIsKept) await leaveBrowser();
    });
    afterEach(() => expect(faults.splice(0).filter((fault) => !EXPECTED.test(fault))).toEqual([]));
    tests(() => page);
  });
}

/** What the states about faults of the pane bring about themselves. */
const EXPECTED = /lost a listener|no figure t9\.no\.such/;
const PICTURES = path.resolve(__dirname, "../../../test-results/access");

/** Saves a picture under test-results/access/, where they are asked for by E2E_PICTURES. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.E2E_PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name.replace(/[^\w]+/g, "-")}.png`) });
}

/** The page of the states, built anew where its sources have changed. @throws {Error} in webpack's words where it does not build */
function galleryFile(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(__dirname, "../../../scripts/gallery.mjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

async function openGallery(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href);
  await bringAxe(page);
}

/** Draws a state, and waits until it stands. */
export async function show(page: Page, state: string, language: string): Promise<void> {
  // A dialog that is taken from the page without being closed leaves what is under it hidden.
  if ((await page.locator("[role$=dialog]").count()) > 0) {
    await page.reload();
    await bringAxe(page);
  }
  await page.evaluate(([name, chosen]) => window.show(name!, chosen!), [state, language]);
  await page.waitForFunction(() => document.querySelector("#root h1, #root [role=progressbar]") !== null);
  await drawn(page);
  // What is going on is shown only once it has lasted.
  if (BUSY.has(state)) await page.locator("[role=progressbar]").first().waitFor();
}

const BUSY: ReadonlySet<string> = new Set(["starting", "halfBusy"]);

/** Until what was asked for has been drawn: parts that were fetched, and what follows from the first drawing. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 0)), 30)));
}

/** Puts the system into a theme, and waits until the pane has followed. */
export async function inTheme(page: Page, theme: { readonly colorScheme: "light" | "dark"; readonly forcedColors: "none" | "active" }): Promise<void> {
  await page.emulateMedia(theme);
  // The dark colours are fetched when first wanted.
  await page.waitForFunction((light) => (getComputedStyle(document.querySelector(".fui-FluentProvider")!).getPropertyValue("--colorNeutralBackground1").trim() === "#ffffff") === light, theme.colorScheme === "light");
  await drawn(page);
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().activeDuration === Infinity));
  await drawn(page);
}

/** Every fold open, so that nothing escapes. */
export const unfold = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));

/** Names of the components that what is shown is made of, as React knows them. */
export const components = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Fiber {
      readonly type: unknown;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    const place = document.getElementById("root")!;
    const key = Object.keys(place).find((one) => one.startsWith("__reactContainer$"));
    const names = new Set<string>();
    const walk = (fiber: Fiber | null): void => {
      for (let one = fiber; one; one = one.sibling) {
        if (typeof one.type === "function") names.add(one.type.name);
        walk(one.child);
      }
    };
    walk(key === undefined ? null : ((place as unknown as Record<string, Fiber>)[key] ?? null));
    return [...names];
  });
