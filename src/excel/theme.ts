/** Does the Office theme want light or dark? */

/** Relative luminance of `#RRGGBB`, 0 to 1. */
function luminance(color: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Undefined where Office does not say: then the browser's own preference counts. */
export function officeTheme(): "light" | "dark" | undefined {
  if (typeof Office === "undefined") return undefined;
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const light = luminance(theme?.bodyBackgroundColor ?? "");
  return light === undefined ? undefined : light < 0.5 ? "dark" : "light";
}
