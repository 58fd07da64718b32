import type { Words } from "../words";
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

export const enUS: Words = { language: "en-US", common, start, said, wording, fill, check, findings, rules, outcomes, damage, host, copy, later };
