/** Is a report read from outside the one that was meant? Its year and its office, where it says them, against the workbook's. */
import type { ImportedReport } from "./imported";
import type { Meta } from "./types";

export interface OtherSource {
  /** The years of source and wish, where they differ. */
  readonly year: { readonly is: number; readonly wanted: number } | undefined;
  /** Whose the source is and whose the workbook, where they differ. */
  readonly office: { readonly is: string; readonly wanted: string } | undefined;
}

/** What a government or its agency may be called in full and left out in a title. */
const IN_FULL = /(人民政府|管理委员会|管委会|委员会|办事处)$/u;

/**
 * What the source or the workbook leaves open counts as the same: only a contradiction is told.
 * @param meta of the workbook
 * @param purpose `last`: the report of the year before was meant
 */
export function otherSource({ unit, titleName, year }: Pick<Meta, "unit" | "titleName" | "year">, imported: Pick<ImportedReport, "unit" | "titleName" | "year">, purpose: "import" | "last"): OtherSource {
  const wanted = year === undefined ? undefined : purpose === "last" ? year - 1 : year;
  const [own, theirs] = [named(unit, titleName), named(imported.unit, imported.titleName)];
  const same = own.length === 0 || theirs.length === 0 || own.some((a) => theirs.some((b) => sameOffice(a, b)));
  return {
    year: wanted === undefined || imported.year === undefined || imported.year === wanted ? undefined : { is: imported.year, wanted },
    office: same ? undefined : { is: theirs[0]!, wanted: own[0]! },
  };
}

const named = (...names: readonly string[]): readonly string[] => names.map((name) => name.replace(/\s+/gu, "")).filter((name) => name !== "");

/** 东柳街道 is 宁波市鄞州区东柳街道办事处, and 宿迁市 is 宿迁市人民政府; 宿迁市公安局 is neither. */
function sameOffice(a: string, b: string): boolean {
  const [one, other] = [a.replace(IN_FULL, ""), b.replace(IN_FULL, "")];
  return one !== "" && other !== "" && (one.endsWith(other) || other.endsWith(one));
}
