/** FEE-UNIT: the form counts fees in 万元; an office of a district that fills in a thousand or more has probably typed 元. */
import { N30 } from "../../citations";
import { T2 } from "../../forms/ids";
import { figureId } from "../../ids";
import type { MagnitudeRule } from "../../types";

export const FEE_UNIT: MagnitudeRule = {
  code: "FEE-UNIT", kind: "magnitude", level: "hint", figure: figureId(`${T2}.fee`), most: 1000, officeKinds: ["street", "department"], times: 1000, unit: 10_000,
  citation: N30("二、主动公开政府信息情况：本年收费金额（单位：万元）"),
  clause: "表二行政事业性收费的单位是万元，不是元。",
};
