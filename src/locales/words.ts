import type { zhCN } from "./zh-CN/words";

/** The words of one language. A key that zh-CN has and another language lacks does not compile. */
export type Words = typeof zhCN;
