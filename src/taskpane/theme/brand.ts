import type { BrandVariants } from "@fluentui/react-components";

/** Shades around Excel's own green (#107C41), so that the pane looks at home beside the grid. */
export const EXCEL: BrandVariants = {
  10: "#02180a", 20: "#052913", 30: "#083a1c", 40: "#0a4a25", 50: "#0b592d", 60: "#0d6835", 70: "#0e733b", 80: "#107c41",
  90: "#2a8b55", 100: "#439a6a", 110: "#5ca97f", 120: "#77b894", 130: "#93c8aa", 140: "#afd8c0", 150: "#cbe7d6", 160: "#e8f5ed",
};

/** Digits and Latin as Office writes them, Chinese in the system's own face. */
export const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';
