/** The pane's colours: those on dark ground are fetched when first wanted. */
import type { Theme } from "@fluentui/react-components";
import { theme as light } from "./lightTheme";

export type Ground = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

let dark: Theme | undefined;

/** What Office asks for, else the system. */
export const groundOf = (office: Ground | undefined): Ground => office ?? (window.matchMedia(DARK).matches ? "dark" : "light");

/** @returns ends the watch */
export function watchSystem(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Until dark has come, light. */
export const themeFor = (ground: Ground): Theme => (ground === "dark" && dark) || light;

/** Resolves when the theme is there. Rejects when its script does not come; the next call asks anew. */
export async function fetchTheme(ground: Ground): Promise<void> {
  if (ground === "dark") dark ??= (await import(/* webpackChunkName: "dark" */ "./darkTheme")).theme;
}

/** Waits for the theme, so that nothing is seen in another one first. Never rejects: where it does not come, the pane shows in light. */
export const themeReady = (office: Ground | undefined): Promise<void> => fetchTheme(groundOf(office)).catch(() => undefined);
