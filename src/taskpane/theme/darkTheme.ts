/** Worked out when the pane is built: `scripts/themes.cjs` puts the values in the place of what works them out. */
import { createDarkTheme, type Theme } from "@fluentui/react-components";
import { EXCEL, FONTS } from "./brand";

/** On dark grounds the brand's words need a lighter shade to be read at 4.5 to 1. */
export const theme: Theme = { ...createDarkTheme(EXCEL), colorBrandForeground1: EXCEL[110], colorBrandForeground2: EXCEL[120], fontFamilyBase: FONTS };
