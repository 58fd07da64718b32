/** What the first screens do not need, fetched by its first command. Each rejects with the bundler's own error when its script does not come, and asks anew when called again. */
export const importing = () => import(/* webpackChunkName: "importing" */ "./importReport");
export const lastYear = () => import(/* webpackChunkName: "importing" */ "./takeLastYear");
export const sentences = () => import(/* webpackChunkName: "importing" */ "./sentences");
export const filling = () => import(/* webpackChunkName: "filling" */ "./fill");
export const puttingBack = () => import(/* webpackChunkName: "filling" */ "./putBack");
export const protecting = () => import(/* webpackChunkName: "filling" */ "./protect");
export const explaining = () => import(/* webpackChunkName: "explaining" */ "./explain");
export const repairing = () => import(/* webpackChunkName: "repairing" */ "./applyRepair");
export const rewording = () => import(/* webpackChunkName: "repairing" */ "./setTexts");
export const switching = () => import(/* webpackChunkName: "switching" */ "./switchEdition");
export const mending = () => import(/* webpackChunkName: "mending" */ "./mend");
export const generating = () => import(/* webpackChunkName: "printing" */ "./generate");
/** Says what was written over meanwhile. */
export const overtaking = () => import(/* webpackChunkName: "overtaken" */ "./overtaken");
/** Judges a 年度报告 on which something stands. */
export const printing = () => import(/* webpackChunkName: "printing" */ "./printedState");
/** Judges what a report says, once it says anything. */
export const judging = () => import(/* webpackChunkName: "judging" */ "../report/judgeWords");
