/** axe's judgement of what a page shows. */
import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** What colours decide, and they alone: asked again in each of the system's themes. */
const OF_COLOUR: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

declare global {
  interface Window {
    readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** Brings axe into the page; once for each page that is loaded. */
export const bringAxe = async (page: Page): Promise<void> => void (await page.evaluate(SOURCE));

/**
 * Every violation as rule, place and reason, by all of axe's rules or only by those of colour. What axe cannot tell is none.
 * Fluent's sentinels are left out: they are hidden and can be come to, but pass the keyboard on at once.
 */
export async function violations(page: Page, which: "all" | "colour"): Promise<readonly string[]> {
  const options: RunOptions = which === "all" ? { resultTypes: ["violations"], reporter: "v2" } : { ...OF_COLOUR, resultTypes: ["violations"] };
  const found = await page.evaluate((given) => window.axe.run({ exclude: [["[data-tabster-dummy]"]] }, given).then(({ violations: all }) => all.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${(node.failureSummary ?? "").split("\n").slice(1).join("; ").trim()})`))), options);
  return found;
}
