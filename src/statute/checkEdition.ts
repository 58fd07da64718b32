/** Refuses an edition that contradicts itself, so that nothing behind it has to ask. */
import { checkSentences } from "./checkSentences";
import { StatuteError } from "./ids";
import type { Edition, FigureId, LastYearRule, Rule, Table, YearOnYear } from "./types";

/**
 * @throws StatuteError naming what contradicts: a grid with a hole or an overlap, a figure that is drawn
 * never or twice, widths that do not add up, a rule over figures the form does not have, a code or id used twice.
 */
export function checkEdition(edition: Edition): void {
  unique(edition.sections.map((s) => s.id), "section");
  unique(edition.tables.map((t) => t.id), "table");
  unique(edition.officeKinds.map((k) => k.id), "office kind");
  unique(edition.rules.map((r) => r.code), "rule");
  const sections = new Set(edition.sections.map((s) => s.id));
  const figures = new Set<FigureId>();
  for (const table of edition.tables) {
    if (!sections.has(table.section)) throw new StatuteError(`${table.id} belongs to no section`);
    checkTable(table, edition.printParts);
    // None stands twice: each is drawn once, in the table that its id begins with.
    for (const figure of table.figures) figures.add(figure.id);
  }
  for (const section of edition.sections) {
    if ((section.kind === "table") !== (section.table !== undefined)) throw new StatuteError(`${section.id} and its table disagree`);
    if (section.table && edition.tables.find((t) => t.id === section.table)?.section !== section.id) throw new StatuteError(`${section.id} names a table that is not its own`);
    unique(section.parts.map((p) => p.id), `part of ${section.id}`);
  }
  for (const rule of edition.rules) {
    for (const id of figuresOf(rule)) if (!figures.has(id)) throw new StatuteError(`${rule.code} ties ${id}, which the form does not have`);
    if (rule.kind === "identity" && rule.defines && rule.instances.some((i) => i.left.length !== 1)) throw new StatuteError(`${rule.code} defines more than one total at once`);
    if (rule.kind === "lastYear") for (const instance of rule.instances) checkYearOnYear(rule, instance);
    if (rule.kind === "sameText" && !(rule.least > 0 && rule.least <= 1)) throw new StatuteError(`${rule.code} cannot say how alike ${rule.least} is`);
    if ((rule.kind === "narrative" || rule.kind === "sameText") && rule.sections.some((s) => !sections.has(s))) throw new StatuteError(`${rule.code} names an unknown section`);
    if ((rule.kind === "length" || rule.kind === "mention" || rule.kind === "received") && !sections.has(rule.section)) throw new StatuteError(`${rule.code} names an unknown section`);
    if (rule.kind === "years" && rule.plans.some((s) => !sections.has(s))) throw new StatuteError(`${rule.code} names an unknown section`);
    if (rule.kind === "magnitude" && rule.officeKinds.some((id) => !edition.officeKinds.some((kind) => kind.id === id))) throw new StatuteError(`${rule.code} names an unknown kind of office`);
    if (rule.kind === "mention") rule.topics.forEach((topic) => new RegExp(topic.pattern, "u"));
    if (rule.kind === "placeholder") rule.patterns.forEach((p) => new RegExp(p, "u"));
  }
  unique((edition.sentences ?? []).map((s) => s.id), "sentence");
  checkSentences(edition, figures);
}

function figuresOf(rule: Rule): readonly FigureId[] {
  switch (rule.kind) {
    case "identity":
      return rule.instances.flatMap((i) => [...i.left, ...i.right]);
    case "number":
    case "filled":
      return rule.figures;
    case "lastYear":
      return rule.instances.flatMap((i) => [i.figure, ...i.last, ...i.plus, ...i.minus]);
    case "said":
      return rule.quantities.flatMap((q) => [...q.equals, ...(q.shareOf ?? []), ...(q.shareOfReceived ?? [])].flatMap((sum) => sum.figures));
    case "received":
    case "magnitude":
      return [rule.figure];
    case "mention":
      return rule.counted === undefined ? [] : [rule.counted];
    default:
      return [];
  }
}

function checkYearOnYear({ code, carries }: LastYearRule, { figure, last, plus, minus }: YearOnYear): void {
  if (last.length === 0) throw new StatuteError(`${code} takes nothing from last year for ${figure}`);
  if (carries && last.length + plus.length + minus.length !== 1) throw new StatuteError(`${code} takes over ${figure} from more than one number`);
}

function checkTable(table: Table, printParts: number): void {
  if (table.parts.length !== table.columns) throw new StatuteError(`${table.id} has ${table.columns} columns and ${table.parts.length} widths`);
  if (table.parts.reduce((a, b) => a + b, 0) !== printParts) throw new StatuteError(`the widths of ${table.id} do not add up to ${printParts}`);
  const taken = new Map<string, string>();
  const drawn = new Map<string, number>();
  for (const cell of table.cells) {
    if ((cell.role === "figure") !== (cell.figure !== undefined)) throw new StatuteError(`${table.id} row ${cell.row} column ${cell.column}: role and figure disagree`);
    if (cell.figure) drawn.set(cell.figure, (drawn.get(cell.figure) ?? 0) + 1);
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) {
        if (r >= table.rows || c >= table.columns) throw new StatuteError(`${table.id}: “${cell.text}” reaches beyond the grid`);
        if (taken.has(`${r},${c}`)) throw new StatuteError(`${table.id} row ${r} column ${c} is drawn twice`);
        taken.set(`${r},${c}`, cell.text);
      }
  }
  if (taken.size !== table.rows * table.columns) throw new StatuteError(`${table.id} leaves ${table.rows * table.columns - taken.size} places of its grid empty`);
  for (const figure of table.figures) {
    if (figure.table !== table.id || !figure.id.startsWith(`${table.id}.`)) throw new StatuteError(`${figure.id} is not of ${table.id}`);
    if (drawn.get(figure.id) !== 1) throw new StatuteError(`${figure.id} is drawn ${drawn.get(figure.id) ?? 0} times`);
  }
  if (drawn.size !== table.figures.length) throw new StatuteError(`${table.id} draws a figure it does not have`);
}

function unique(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new StatuteError(`${what} ${id} stands twice`);
    seen.add(id);
  }
}
