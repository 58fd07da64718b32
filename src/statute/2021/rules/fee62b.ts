/** FEE-62b: fees that were received go to the treasury as 行政事业性收费, so table 二 counts them. */
import { CUSTOM } from "../../citations";
import { S6, T2 } from "../../forms/ids";
import { figureId } from "../../ids";
import type { ReceivedRule } from "../../types";

export const FEE_62B: ReceivedRule = {
  code: "FEE-62b", kind: "received", level: "hint", section: S6, figure: figureId(`${T2}.fee`), unit: 10_000,
  citation: CUSTOM("信息处理费按行政事业性收费管理"),
  clause: "第六部分写的实际收取金额，计入表二行政事业性收费。",
};
