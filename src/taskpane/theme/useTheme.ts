import type { Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fetchTheme, groundOf, themeFor, watchSystem } from "./themes";

/** Office's theme where it tells, else the system's. Contrast themes need nothing of ours: the browser puts its colours over Fluent's. */
export function useTheme(office: "light" | "dark" | undefined): Theme {
  const ground = useSyncExternalStore(watchSystem, () => groundOf(office));
  const [, setCame] = useState(0);
  useEffect(() => {
    let current = true;
    // Light is legible on any ground; what does not come is asked for when the theme changes again.
    fetchTheme(ground).then(() => current && setCame((count) => count + 1), () => undefined);
    return () => {
      current = false;
    };
  }, [ground]);
  return themeFor(ground);
}
