import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Shades around Excel's own green (#107C41), so that the pane looks at home beside the grid. */
const EXCEL: BrandVariants = {
  10: "#02180a", 20: "#052913", 30: "#083a1c", 40: "#0a4a25", 50: "#0b592d", 60: "#0d6835", 70: "#0e733b", 80: "#107c41",
  90: "#2a8b55", 100: "#439a6a", 110: "#5ca97f", 120: "#77b894", 130: "#93c8aa", 140: "#afd8c0", 150: "#cbe7d6", 160: "#e8f5ed",
};

/** Digits and Latin as Office writes them, Chinese in the system's own face. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(EXCEL), fontFamilyBase };
/** On dark grounds the brand's words need a lighter shade to be read at 4.5 to 1. */
export const darkTheme: Theme = { ...createDarkTheme(EXCEL), colorBrandForeground1: EXCEL[110], colorBrandForeground2: EXCEL[120], fontFamilyBase };
