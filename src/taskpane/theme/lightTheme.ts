/** Worked out when the pane is built: `scripts/themes.cjs` puts the values in the place of what works them out. */
import { createLightTheme, type Theme } from "@fluentui/react-components";
import { EXCEL, FONTS } from "./brand";

export const theme: Theme = { ...createLightTheme(EXCEL), fontFamilyBase: FONTS };
