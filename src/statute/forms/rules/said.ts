/** NAR-REQ … NAR-SPLIT: what the texts say in numbers agrees with the tables. */
import { CUSTOM } from "../../citations";
import type { Matter, Quantity } from "../../said";
import type { Level, SaidRule } from "../../types";
import type { ApplicationsForm } from "../applications";
import { APPLICATIONS_MATTER, applicationQuantities } from "../said/applications";
import { caseQuantities, CASES_MATTER } from "../said/cases";
import { documentQuantities, type DocumentKind } from "../said/documents";

const said = (code: string, level: Level, clause: string, quantities: readonly Quantity[], matters: readonly Matter[], reads: SaidRule["reads"] = "numbers"): SaidRule => ({
  code, kind: "said", level, reads, citation: CUSTOM("文字和表格里的数一致"), clause, matters, quantities,
});

export const receivedSaid = (form: ApplicationsForm): SaidRule =>
  said("NAR-REQ", "warning", "文字里收到、新收、上年结转的申请件数与表三一致；收到可以是新收，也可以是新收加上年结转。", applicationQuantities(form).received, [APPLICATIONS_MATTER]);

export const handledSaid = (form: ApplicationsForm): SaidRule =>
  said("NAR-DONE", "warning", "文字里办结、各项办理结果和结转下年度的件数与表三一致；结转不为 0 时不写全部办结。", applicationQuantities(form).handled, []);

export const applicantsSaid = (form: ApplicationsForm): SaidRule =>
  said("NAR-APP", "warning", "文字里自然人、法人或其他组织的申请件数与表三一致。", applicationQuantities(form).applicants, []);

export const casesSaid = (): SaidRule => said("NAR-FW", "warning", "文字里行政复议、行政诉讼的件数与表四总计一致。", caseQuantities(), [CASES_MATTER]);

export const documentsSaid = (kinds: readonly DocumentKind[]): SaidRule =>
  said("NAR-DOC", "warning", "文字里规章、行政规范性文件制发、废止、现行有效的件数与表二一致。", documentQuantities(kinds), kinds.map((k) => k.matter));

export const sharesSaid = (): SaidRule => said("NAR-PCT", "hint", "文字里的百分比与表三算出来的一致。", [], [], "shares");

export const divisionsSaid = (): SaidRule => said("NAR-SPLIT", "hint", "文字里列出的各部分相加，不超过总数；写明是全部的，等于总数。", [], [], "divisions");
