/** 封面: which particulars stand where. */
import type { Meta } from "../report/types";
import { cellAddress, quoteSheet } from "./address";
import type { SheetNames } from "./drawn";

export const COVER_KEY = "cover";
export const COVER_NAME = "封面";

export type CoverField = keyof Pick<Meta, "unit" | "titleName" | "selfName" | "officeKind" | "year" | "contact" | "date" | "localDeadline" | "state">;

export interface FieldLine {
  readonly field: CoverField;
  readonly label: string;
  readonly hint: string;
}

/** The state that 校验 gives to a report that passed. */
export const VALIDATED = "已校验";
export const STATES = ["草稿", VALIDATED, "已报送", "退回修改"] as const;
export const COVER_FIELDS: readonly FieldLine[] = [
  { field: "unit", label: "单位全称", hint: "落款用，写全称" },
  { field: "titleName", label: "标题用名称", hint: "标题里的简称，可以与全称相同" },
  { field: "selfName", label: "自称", hint: "正文里怎样称呼自己：本机关、本街道、我局" },
  { field: "officeKind", label: "单位类型", hint: "决定法定期限" },
  { field: "year", label: "报告年度", hint: "报告哪一年的情况，次年1月报送" },
  { field: "contact", label: "联系方式", hint: "可不填" },
  { field: "date", label: "成文日期", hint: "写在落款下面，例如 2026-1-20" },
  { field: "localDeadline", label: "本地报送期限", hint: "可不填，不晚于法定期限" },
  { field: "state", label: "状态", hint: "草稿、已校验、已报送、退回修改" },
];

export const COVER_GRID = { row: 4, label: 1, value: 2, hint: 3 } as const;

/** Where a particular stands on 封面. */
export function coverCell(field: CoverField): { readonly row: number; readonly column: number } {
  return { row: COVER_GRID.row + COVER_FIELDS.findIndex((f) => f.field === field), column: COVER_GRID.value };
}

/** A reference to a particular from another sheet. */
export function coverReference(field: CoverField, names: SheetNames): string {
  const { row, column } = coverCell(field);
  return `${quoteSheet(names.get(COVER_KEY) ?? COVER_NAME)}!${cellAddress(row, column)}`;
}
