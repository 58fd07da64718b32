import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { darkTheme, lightTheme } from "./theme";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Office's theme where it tells, else the system's. Contrast themes need nothing of ours: the browser puts its colours over Fluent's. */
export function useTheme(office: "light" | "dark" | undefined): Theme {
  const system = useSyncExternalStore(subscribe, () => (window.matchMedia(DARK).matches ? "dark" : "light"));
  return (office ?? system) === "dark" ? darkTheme : lightTheme;
}
