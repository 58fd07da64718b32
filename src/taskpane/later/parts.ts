/**
 * What few presses need, fetched at the first of them: all in one script, beside the ones that the two screens begin with,
 * but for what reads a report from outside, which most never do, and for 写文字, which many come to.
 */
import { LaterPart } from "./laterPart";

export const zeroFillDialog = new LaterPart(async () => (await import(/* webpackChunkName: "later" */ "../fill/ZeroFillDialog")).ZeroFillDialog);
export const importDialog = new LaterPart(async () => (await import(/* webpackChunkName: "import" */ "../import/ImportDialog")).ImportDialog);
export const moreScreen = new LaterPart(async () => (await import(/* webpackChunkName: "later" */ "../more/MoreScreen")).MoreScreen);
export const narrativeScreen = new LaterPart(async () => (await import(/* webpackChunkName: "narrative" */ "../narrative/NarrativeScreen")).NarrativeScreen);
export const repairs = new LaterPart(async () => (await import(/* webpackChunkName: "repairing" */ "../repair/Repairs")).Repairs);
export const switchEditionDialog = new LaterPart(async () => (await import(/* webpackChunkName: "later" */ "../more/SwitchEditionDialog")).SwitchEditionDialog);
export const explainBox = new LaterPart(async () => (await import(/* webpackChunkName: "later" */ "../explain/ExplainBox")).ExplainBox);
export const handEditDialog = new LaterPart(async () => (await import(/* webpackChunkName: "later" */ "../check/HandEditDialog")).HandEditDialog);
export const copyByHandDialog = new LaterPart(async () => (await import(/* webpackChunkName: "later" */ "../check/CopyByHandDialog")).CopyByHandDialog);
