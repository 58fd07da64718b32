/** Chinese in an English pane: only what is the form's or the office's own. */
import type { Page } from "playwright-core";
import { zhCN } from "../../../src/locales/zh-CN/words";
import { EDITIONS } from "../../../src/statute/editions";
import { LAST_NAME } from "../../../src/sheets/lastPlaces";
import { NOTES_NAME } from "../../../src/sheets/notesPlaces";
import { STATES } from "../../taskpane/gallery/states";
import { TROUBLES } from "../../taskpane/gallery/troubles";

/** An office has a Chinese name, in an example too. */
const EXAMPLE = "某区某街道办事处";
/** Fonts go by their own names. */
const FONTS = Object.values(zhCN.check.options.fonts).map(({ means }) => means).join("");
/** So many Chinese characters in a row that stand so in the form or the workbook are a sentence or a name, which a voice has to be told of. */
const SENTENCE = 12;
/** Everything that stands in the form, in the workbooks of the states, and on the tabs of our sheets. */
const OWN = [JSON.stringify(EDITIONS), ...Object.values({ ...STATES, ...TROUBLES }).map(({ state }) => JSON.stringify({ report: { meta: state.report?.meta, pieces: state.report?.pieces, last: state.report?.last?.pieces }, outcome: state.outcome, incoming: state.incoming, damage: state.damage, phase: state.phase, explanations: state.report?.explanations })), ...Object.values(STATES).map(({ state }) => JSON.stringify(state.validation)), LAST_NAME, NOTES_NAME, EXAMPLE, FONTS].join("");

/** Whole sentences and labels of the Chinese pane. */
const CHINESE = new Set(stringsIn(zhCN).filter((one) => one.length > 3 && !OWN.includes(one)));

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Chinese words on the page that come from nowhere but the pane itself. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const { language, texts } = await page.evaluate(() => {
    const all = [...document.querySelectorAll("#root, #root *, body > :not(#root) *")].filter((element) => !element.closest("script, style"));
    const own = all.flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => ({ text: node.textContent ?? "", told: element.closest("[lang|=zh], textarea") !== null })));
    const named = all.flatMap((element) => ["aria-label", "title", "placeholder", "aria-description"].map((name) => ({ text: element.getAttribute(name) ?? "", told: true })));
    return { language: document.documentElement.lang, texts: [...own, ...named] };
  });
  if (language !== "en-US") throw new Error(`the page says it is in ${language}`);
  const runs = (text: string): readonly string[] => text.match(/\p{Script=Han}+/gu) ?? [];
  const foreign = texts.filter(({ text, told }) => CHINESE.has(text.trim()) || (!told && runs(text).some((run) => !OWN.includes(run))));
  const untold = texts.filter(({ text, told }) => !told && OWN.includes(text.trim()) && runs(text).join("").length >= SENTENCE);
  return [...foreign.map(({ text }) => text), ...untold.map(({ text }) => `not said to be Chinese: ${text}`)];
}
