/** How figures, rows and columns of an edition are called in a sentence. */
import type { Edition, Figure, FigureId, Identity, IdentityRule, LastYearRule, SectionId, Table, TableId, YearOnYear } from "../../statute/types";
import type { Words } from "../words";

export class Names {
  private readonly figures = new Map<FigureId, Figure>();
  private readonly tables = new Map<TableId, Table>();

  constructor(readonly edition: Edition, private readonly words: Words) {
    for (const table of edition.tables) {
      this.tables.set(table.id, table);
      for (const figure of table.figures) this.figures.set(figure.id, figure);
    }
  }

  figure(id: FigureId): Figure {
    const figure = this.figures.get(id);
    if (!figure) throw new RangeError(`the edition ${this.edition.id} has no figure ${id}`);
    return figure;
  }

  table(id: TableId): Table {
    const table = this.tables.get(id);
    if (!table) throw new RangeError(`the edition ${this.edition.id} has no table ${id}`);
    return table;
  }

  /** 表三“（三）4.保护第三方合法权益”自然人 */
  cell(id: FigureId): string {
    const figure = this.figure(id);
    return this.words.findings.cell(this.table(figure.table).name, figure.item, figure.column);
  }

  /** 表三“新收”自然人: the item in few words, where a line has to be short; in full where other items of the column go by the same few words. */
  brief(id: FigureId): string {
    const { table, short, item, column } = this.figure(id);
    const namesakes = this.table(table).figures.filter((one) => one.short === short && one.column === column);
    return this.words.findings.cell(this.table(table).name, namesakes.length > 1 ? item : short, column);
  }

  /** Is the instance about one row (its figures differ in column)? */
  alongRow(identity: Identity): boolean {
    const first = identity.left[0];
    return first !== undefined && this.figure(first).item === identity.scope;
  }

  /** 表三“（一）予以公开” for a row, 表三 自然人 for a column. */
  scope(identity: Identity): string {
    const table = this.table(identity.table).name;
    return this.alongRow(identity) ? this.words.findings.row(table, identity.scope) : this.words.findings.column(table, identity.scope);
  }

  /** What to call a member of a sum along the instance: the column in a row, the short item in a column. */
  member(id: FigureId, identity: Identity): string {
    const figure = this.figure(id);
    return this.alongRow(identity) && figure.column !== "" ? figure.column : figure.short;
  }

  unit(identity: Identity): string {
    const first = identity.left[0];
    return first === undefined ? "" : this.figure(first).unit;
  }

  /** Exact heading of a narrative section; the 引言 has none and goes by that word. */
  section(id: SectionId): string {
    return this.edition.sections.find((section) => section.id === id)?.title || this.words.findings.preface;
  }

  /** 依申请公开: a part of a narrative section; "" where it has none. */
  part(section: SectionId, part: string): string {
    return this.edition.sections.find(({ id }) => id === section)?.parts.find(({ id }) => id === part)?.title ?? "";
  }

  /** A term beside `figure`: its column where both stand in one row, else its short item. */
  termOf(id: FigureId, figure: FigureId): string {
    const [term, other] = [this.figure(id), this.figure(figure)];
    return term.item === other.item && term.column !== "" ? term.column : term.short;
  }

  /** What a finding about last year compares. @throws RangeError when the edition has no such comparison */
  yearOnYear(code: string, instance: number): YearOnYear {
    const rule = this.edition.rules.find((r): r is LastYearRule => r.code === code && r.kind === "lastYear");
    const found = rule?.instances[instance];
    if (!found) throw new RangeError(`the edition ${this.edition.id} has no comparison ${instance} of ${code}`);
    return found;
  }

  /** The rule and the instance a finding or a pending balance is of. @throws RangeError when the edition has none */
  identity(code: string, table: TableId | undefined, scope: string): { readonly rule: IdentityRule; readonly identity: Identity } {
    for (const rule of this.edition.rules) {
      if (rule.code !== code || rule.kind !== "identity") continue;
      const identity = rule.instances.find((instance) => instance.scope === scope && (table === undefined || instance.table === table));
      if (identity) return { rule, identity };
    }
    throw new RangeError(`the edition ${this.edition.id} has no balance ${code} of ${scope}`);
  }
}
