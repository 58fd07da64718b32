/** Every word on screen, in Simplified Chinese: the source of truth. Other languages have its type. */
import { check } from "./check";
import { common } from "./common";
import { copy } from "./copy";
import { damage } from "./damage";
import { fill } from "./fill";
import { findings } from "./findings";
import { host } from "./host";
import { later } from "./later";
import { outcomes } from "./outcomes";
import { rules } from "./rules";
import { said } from "./said";
import { start } from "./start";
import { wording } from "./wording";

export const zhCN = { language: "zh-CN" as string, common, start, said, wording, fill, check, findings, rules, outcomes, damage, host, copy, later };
