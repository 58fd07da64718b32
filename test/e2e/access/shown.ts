/** What is looked at besides the states of the gallery as they open: what presses lead to within the pane. */
import type { Locator, Page } from "playwright-core";
import { explainWords } from "../../../src/locales/explain";
import type { Words } from "../../../src/locales/words";

export interface Presses {
  /** Of the gallery. */
  readonly state: string;
  readonly name: string;
  readonly press: (page: Page, words: Words) => Promise<void>;
}

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const item = (nth: number) => async (page: Page) => page.locator("li[data-open] > button").nth(nth).click();

export const PRESSES: readonly Presses[] = [
  { state: "start", name: "with nothing filled in", press: async (page, words) => button(page, words.start.build).click() },
  { state: "startEditions", name: "choosing a format", press: async (page, words) => button(page, words.start.change).click() },
  ...[1, 2, 3, 4, 5, 6].map((nth) => ({ state: "half", name: `item ${nth + 1} open`, press: item(nth) })),
  { state: "faulty", name: "ways to put it right", press: async (page, words) => button(page, words.fill.seeRepairs).first().click() },
  { state: "textRemedies", name: "item 2 open", press: item(1) },
  {
    state: "explained", name: "an explanation being changed, and not complete",
    press: async (page, words) => {
      const say = explainWords(words);
      await page.getByRole("button", { name: words.fill.explainedLevel(words.common.levels.warning) }).click();
      await button(page, say.change).click();
      await page.getByRole("textbox", { name: say.why, exact: true }).fill("");
      await button(page, say.save).click();
    },
  },
  { state: "lapsedWords", name: "an explanation that has lapsed", press: async (page) => page.locator("li[data-open] > button").last().click() },
  { state: "lapsed", name: "texts side by side", press: async (page, words) => page.getByRole("button", { name: words.check.compare }).first().click() },
  { state: "half", name: "a fault outside of drawing", press: async (page) => page.evaluate(() => void window.dispatchEvent(new ErrorEvent("error", { error: new Error("lost a listener") }))) },
  { state: "importSource", name: "text typed", press: async (page) => page.getByRole("textbox").fill("一、总体情况") },
];
