/** LEN-1: section 一 keeps to about a thousand characters. */
import { N30 } from "../../citations";
import { S1 } from "../../forms/ids";
import type { LengthRule } from "../../types";

export const LEN_1: LengthRule = {
  code: "LEN-1", kind: "length", level: "hint", section: S1, most: 1000,
  citation: N30("一、总体情况：篇幅原则上不超过一千字"),
  clause: "总体情况原则上不超过一千字。",
};
