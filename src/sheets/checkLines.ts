/** 校验: which lines there are and where they stand; table by table, and within a table rule by rule. */
import { formOf, type PreparedIdentity } from "../report/form";
import type { Edition, Figure, FigureId, FilledRule, NumberRule, Rule, Table, TableId } from "../statute/types";

/** The cell that says by formula how all tables stand. */
export const CHECKS_SUMMARY = { row: 2, column: 1 } as const;
export const CHECKS_HEAD_ROW = 4;
export const CHECK_COLUMN = { scope: 1, left: 2, right: 3, difference: 4, verdict: 5, remark: 6 } as const;

/** What the verdict column can hold. */
export const VERDICT = {
  holds: "平", fails: "不平", incomplete: "未填完", unreadable: "有非数字",
  right: "符合", wrong: "不符合", full: "已填完", blank: "有空格",
} as const;

interface LineBase {
  readonly code: string;
  readonly table: TableId;
  /** What the line is about, in the statute's words. */
  readonly scope: string;
  /** Row on 校验, from 0; columns as in CHECK_COLUMN. */
  readonly row: number;
}
/** One instance of an identity: left side, right side, left − right, and 平 / 不平 / 未填完 / 有非数字. */
export interface IdentityLine extends LineBase {
  readonly kind: "identity";
  readonly instance: number;
  readonly prepared: PreparedIdentity;
}
/** The figures of one table row that a rule looks at. Number: filled cells, right ones, wrong ones. Filled: cells, filled ones, blank ones. */
export interface RowLine extends LineBase {
  readonly kind: "number" | "filled";
  /** Row of the table's grid, from 0. */
  readonly gridRow: number;
  readonly figures: readonly FigureId[];
}
export type CheckLine = IdentityLine | RowLine;

/** The lines of one rule over one table, under a head of their own at `row`. */
export interface CheckGroup {
  readonly rule: Rule;
  readonly kind: CheckLine["kind"];
  readonly row: number;
  readonly lines: readonly CheckLine[];
}
/** One table: its band at `row`, and its groups below. */
export interface CheckBlock {
  readonly table: Table;
  readonly row: number;
  readonly groups: readonly CheckGroup[];
}

const blocks = new WeakMap<Edition, readonly CheckBlock[]>();

/** The numeric part of 校验, from top to bottom. */
export function checkBlocks(edition: Edition): readonly CheckBlock[] {
  let made = blocks.get(edition);
  if (!made) blocks.set(edition, (made = makeBlocks(edition)));
  return made;
}

/** Every numeric line of 校验, from top to bottom. */
export const checkLines = (edition: Edition): readonly CheckLine[] => checkBlocks(edition).flatMap((b) => b.groups.flatMap((g) => g.lines));

/** The first row below the numeric lines. */
export const checksEnd = (edition: Edition): number => Math.max(CHECKS_HEAD_ROW, ...checkBlocks(edition).flatMap((b) => [b.row, ...b.groups.flatMap((g) => [g.row, ...g.lines.map((l) => l.row)])])) + 1;

type Unplaced = Omit<IdentityLine, "row"> | Omit<RowLine, "row">;

function makeBlocks(edition: Edition): readonly CheckBlock[] {
  let row = CHECKS_HEAD_ROW + 1;
  return edition.tables.map((table) => {
    const band = row++;
    const groups = (["identity", "number", "filled"] as const).flatMap((kind) =>
      edition.rules.flatMap((rule): CheckGroup[] => {
        const lines = rule.kind === kind ? linesOf(edition, rule, table) : [];
        if (lines.length === 0) return [];
        const head = row++;
        return [{ rule, kind, row: head, lines: lines.map((line): CheckLine => ({ ...line, row: row++ })) }];
      }),
    );
    return { table, row: band, groups };
  });
}

function linesOf(edition: Edition, rule: Rule, table: Table): readonly Unplaced[] {
  if (rule.kind === "identity") {
    const own = formOf(edition).identities.filter((p) => p.rule === rule && p.identity.table === table.id);
    return own.map((prepared) => ({ kind: "identity", code: rule.code, table: table.id, scope: prepared.identity.scope, instance: prepared.instance, prepared }));
  }
  return rule.kind === "number" || rule.kind === "filled" ? rowLines(edition, rule, table) : [];
}

/** Totals fill themselves: a rule that wants cells filled looks at inputs alone, as the check does. */
function rowLines(edition: Edition, rule: NumberRule | FilledRule, table: Table): readonly Omit<RowLine, "row">[] {
  const { figures, definitions } = formOf(edition);
  const wanted = new Set(rule.figures.filter((id) => rule.kind === "number" || !definitions.has(id)));
  const rows = new Map<number, FigureId[]>();
  for (const cell of table.cells) if (cell.figure && wanted.has(cell.figure)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.figure]);
  return [...rows].sort(([a], [b]) => a - b).map(([gridRow, ids]) => ({ kind: rule.kind, code: rule.code, table: table.id, scope: itemsOf(ids.map((id) => figures.get(id)!)), gridRow, figures: ids }));
}

const itemsOf = (figures: readonly Figure[]): string => [...new Set(figures.map((f) => f.item))].join("、");
