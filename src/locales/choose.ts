import type { Words } from "./words";
import { zhCN } from "./zh-CN/words";

export type Language = "zh-CN" | "en-US";

/** English for an English Office; Chinese for Chinese and for everything we do not know, since the form itself is Chinese. */
export function languageFor(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en-US" : "zh-CN";
}

/** Chinese is in the first script; another language is fetched when wanted. Rejects when it cannot be fetched. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "en-US" ? (await import("./en-US/words")).enUS : zhCN;
}
