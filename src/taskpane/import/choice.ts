/** What of a plan of import can be ticked, and what is ticked at first. Pure. */
import type { ImportChoice } from "../../app/state";
import type { ImportChange, ImportParticular, ImportPlan, ImportRow, ImportText } from "../../report/importPlan";
import type { Edition, SectionId, TableId } from "../../statute/types";

export interface TablePreview {
  readonly table: TableId;
  readonly differ: readonly ImportRow[];
  readonly equal: number;
}

export interface SectionPreview {
  readonly section: SectionId;
  readonly differ: readonly ImportText[];
  readonly equal: number;
}

export interface Preview {
  readonly tables: readonly TablePreview[];
  readonly sections: readonly SectionPreview[];
  readonly particulars: readonly ImportParticular[];
}

const differs = ({ change }: { readonly change: ImportChange }): boolean => change === "fill" || change === "replace";
const same = ({ change }: { readonly change: ImportChange }): boolean => change === "same";

/** By table and section of the workbook's edition; only differences, with the count of what is equal. */
export function previewOf(plan: ImportPlan, edition: Edition): Preview {
  return {
    tables: edition.tables.map(({ id }) => {
      const rows = plan.rows.filter((row) => row.table === id);
      return { table: id, differ: rows.filter(differs), equal: rows.filter(same).length };
    }),
    sections: edition.sections.filter(({ kind }) => kind === "narrative").map(({ id }) => {
      const texts = plan.texts.filter((text) => text.section === id);
      return { section: id, differ: texts.filter(differs), equal: texts.filter(same).length };
    }),
    particulars: plan.particulars.filter(differs),
  };
}

/** Everything that differs; but the particulars only where they fill what is empty: the cover was most likely filled with care. */
export function firstChoice({ tables, sections, particulars }: Preview): ImportChoice {
  return {
    tables: tables.filter(({ differ }) => differ.length > 0).map(({ table }) => table),
    sections: sections.filter(({ differ }) => differ.length > 0).map(({ section }) => section),
    particulars: particulars.length > 0 && particulars.every(({ change }) => change === "fill"),
  };
}

/** Places that the choice writes to. */
export function placesOf({ tables, sections, particulars }: Preview, choice: ImportChoice): number {
  const figures = tables.filter(({ table }) => choice.tables.includes(table)).reduce((sum, { differ }) => sum + differ.length, 0);
  const texts = sections.filter(({ section }) => choice.sections.includes(section)).reduce((sum, { differ }) => sum + differ.length, 0);
  return figures + texts + (choice.particulars ? particulars.length : 0);
}
