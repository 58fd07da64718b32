/** The seven columns of table 三: who applied. The same in both editions. */
export interface ApplicantColumn {
  readonly id: string;
  readonly title: string;
}

export const APPLICANTS: readonly ApplicantColumn[] = [
  { id: "natural", title: "自然人" },
  { id: "company", title: "商业企业" },
  { id: "research", title: "科研机构" },
  { id: "welfare", title: "社会公益组织" },
  { id: "legal", title: "法律服务机构" },
  { id: "other", title: "其他" },
];
export const APPLICANT_TOTAL: ApplicantColumn = { id: "total", title: "总计" };
export const APPLICANT_COLUMNS: readonly ApplicantColumn[] = [...APPLICANTS, APPLICANT_TOTAL];
