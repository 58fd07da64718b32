/** FEE-62a: where applications were given up for a fee not paid, notices to pay were sent, and section 六 tells of them. */
import { N30 } from "../../citations";
import { S6, T3 } from "../../forms/ids";
import { figureId } from "../../ids";
import type { MentionRule } from "../../types";

export const FEE_62A: MentionRule = {
  code: "FEE-62a", kind: "mention", level: "hint", section: S6, counted: figureId(`${T3}.r6_2.total`),
  citation: N30("六、其他需要报告的事项：收取信息处理费情况"),
  clause: "表三（六）2 有逾期不缴费的申请时，第六部分要写收费通知情况。",
  topics: [{ name: "收费通知", pattern: "收费通知|通知[^。；;]{0,15}[缴收交]|[缴收交]费?(?:的)?通知|告知[^。；;]{0,15}[缴收交]|逾期[^。；;]{0,10}缴" }],
};
