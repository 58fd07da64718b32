/** The formulas of 校验记录: what stands now beside what was validated, and how many things differ. Only functions that Excel 2016, WPS and LibreOffice share. */
import { formOf } from "../report/form";
import type { Edition, Figure, FigureId } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import { coverReference } from "./coverFields";
import type { SheetNames } from "./drawn";
import { PARTICULAR_ERROR } from "./recordFacts";
import { RECORD_COLUMNS as COLUMN, RECORD_HEAD, RECORDED_FIELDS, recordedFigures, recordRows, type RecordedField, type TextTrait, type WordRule } from "./recordPlaces";
import { RECORDED_BLANK } from "./recordReading";
import { headingWords, MOST_TEXT_ROWS, TEXT_FIRST_ROW, TEXT_ID_COLUMN } from "./recordTexts";
import { cellOf } from "./tablePlaces";
import { CONTINUES, TEXT_COLUMNS, TEXT_KEY, TEXT_NAME } from "./textSheet";

export const RESULT = { passed: "通过", failed: "未通过" } as const;
export const WORD_VERDICT = { holds: "符合", never: "还没有校验", unread: "没有读到，不能判断", lapsed: "已改动，请重新校验" } as const;

const at = (row: number, column: number): string => cellAddress(row, column);
/** `$D$5`, to be used from any row. */
const fixed = (row: number, column: number): string => at(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

export class RecordFormulas {
  private readonly rows;
  private readonly figures: ReadonlyMap<FigureId, Cell>;

  constructor(private readonly edition: Edition, private readonly names: SheetNames) {
    this.rows = recordRows(edition);
    this.figures = new Map(edition.tables.flatMap((t) => t.cells.flatMap((c): [FigureId, Cell][] => (c.figure ? [[c.figure, cellOf(c)]] : []))));
  }

  /** What a particular of 封面 reads now: a day in words, since the names of its parts in a format differ between languages. */
  particular(field: RecordedField): string {
    const cell = coverReference(field, this.names);
    const shown = field === "date" ? `IF(AND(ISNUMBER(${cell}),${cell}>=61,${cell}<109575),YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日",${cell}&"")` : `${cell}&""`;
    return `=IFERROR(${shown},"${PARTICULAR_ERROR}")`;
  }

  /** What a figure reads now; a total that shows nothing is blank, because its formula is ours. */
  figure(figure: Figure): string {
    const cell = this.cell(figure.id);
    const blank = this.parts(figure.id) === undefined ? `ISBLANK(${cell})` : `${cell}=""`;
    return `=IF(${blank},"${RECORDED_BLANK}",IF(ISNUMBER(${cell}),${cell},"“"&${cell}&"”"))`;
  }

  /** Counts on where a figure differs; a total that says what its parts come to only followed them. */
  figureCount(figure: Figure, row: number): string {
    const [before, now, above] = [at(row, COLUMN.passed), at(row, COLUMN.now), at(row - 1, COLUMN.number)];
    const parts = this.parts(figure.id);
    if (parts === undefined) return `=${above}+IFERROR(1-EXACT(${before},${now}),1)`;
    return `=${above}+IFERROR(IF(EXACT(${before},${now}),0,IF(COUNT(${parts})=0,${now}<>"${RECORDED_BLANK}",ROUND(${now}-SUM(${parts}),6)<>0)),1-ISERROR(SUM(${parts})))`;
  }

  /** Counts on where two words differ. */
  wordCount(row: number): string {
    return `=${at(row - 1, COLUMN.number)}+1-EXACT(${at(row, COLUMN.passed)},${at(row, COLUMN.now)})`;
  }

  trait(trait: TextTrait): string {
    const [label, part, content, joins, id] = [TEXT_COLUMNS.section, TEXT_COLUMNS.part, TEXT_COLUMNS.content, TEXT_COLUMNS.joins, TEXT_ID_COLUMN];
    const list = areaAddress(areaOf(this.rows.texts, COLUMN.now, this.rows.end - this.rows.texts, 1));
    const saying = (area: string) => `SUMPRODUCT(--(LEN(TRIM(${area}))>0))`;
    const joined = `(${this.text(joins)}="${CONTINUES}")*${this.text(id)}`;
    const standing = headingWords(this.edition).map((w) => `COUNTIF(${this.text(label, part)},"${w.replace(/"/g, '""')}")`).join("+");
    const formulas: Readonly<Record<TextTrait, string>> = {
      headings: `${standing}&"/"&COUNTA(${this.text(label, part)})`,
      joins: `SUMPRODUCT(${joined})&"/"&SUMPRODUCT(${joined}*${this.text(id)})`,
      unlisted: `${saying(this.text(content))}-${saying(list)}&"/"&SUMPRODUCT(LEN(${this.text(content)}))-SUMPRODUCT(LEN(${list}))`,
    };
    return `=IFERROR(${formulas[trait]},"${PARTICULAR_ERROR}")`;
  }

  /** Where on 文字 the piece of this line stands now, from 1; 0: nowhere. */
  pieceLine(row: number): string {
    const id = at(row, COLUMN.id);
    return `=IF(${id}="",0,IFERROR(MATCH(${id},${this.text(TEXT_ID_COLUMN)},0),0))`;
  }

  piece(row: number): string {
    const line = at(row, COLUMN.line);
    return `=IF(${line}=0,"",IFERROR(INDEX(${this.text(TEXT_COLUMNS.content)},${line})&"",""))`;
  }

  /** Counts on where a piece differs, or stands before the one that it stood behind. */
  pieceCount(row: number): string {
    const [line, above] = [at(row, COLUMN.line), at(row - 1, COLUMN.line)];
    return `${this.wordCount(row)}*OR(${line}=0,${line}>${above})`;
  }

  /** One sentence of what a line found changed, for the list on 封面. */
  wordsOfValue(row: number): string {
    return this.sentence(row, `"："&${this.orBlank(at(row, COLUMN.passed))}&" → "&IFERROR(${this.orBlank(at(row, COLUMN.now))},"${PARTICULAR_ERROR}")`);
  }

  wordsOfTrait(row: number): string {
    return this.sentence(row, `" 有改动"`);
  }

  wordsOfPiece(row: number): string {
    const line = at(row, COLUMN.line);
    return this.sentence(row, `IF(${at(row, COLUMN.now)}=""," 已删除",IF(${at(row, COLUMN.passed)}=""," 新写的"," 有改动"))&IF(${line}=0,"","（“${TEXT_NAME}”第"&${line}+${TEXT_FIRST_ROW}&"行）")`);
  }

  private sentence(row: number, found: string): string {
    const [number, above, place, name, column] = [at(row, COLUMN.number), at(row - 1, COLUMN.number), at(row, COLUMN.place), at(row, COLUMN.row), at(row, COLUMN.column)];
    return `=IF(${number}=${above},"",${place}&" "&${name}&" "&${column}&${found})`;
  }

  private readonly orBlank = (cell: string): string => `IF(${cell}="","${RECORDED_BLANK}",${cell})`;

  /** The last verdict on a rule over words, while nothing that it read has changed. */
  verdict(rule: WordRule, row: number): string {
    const stored = at(row, COLUMN.passed);
    return `=IF(${stored}="","${WORD_VERDICT.never}",IF(${this.lapsed(rule)},"${WORD_VERDICT.lapsed}",${stored}))`;
  }

  private lapsed(rule: WordRule): string {
    const fields = fieldsOf(rule);
    if (fields.length > 0) return `NOT(AND(${fields.map((f) => `EXACT(${at(this.particularRow(f), COLUMN.now)},${at(this.particularRow(f), COLUMN.checked)})`).join(",")}))`;
    const column = (c: number) => areaAddress(areaOf(this.rows.traits, c, this.rows.end - this.rows.traits, 1));
    return `SUMPRODUCT(1-EXACT(${column(COLUMN.now)},${column(COLUMN.checked)}))>0`;
  }

  /** So many changes, where there is a record that they can be counted from. */
  changes(): string {
    const { passedAt } = RECORD_HEAD;
    return `=IF(OR(${at(passedAt.row, passedAt.column)}="",${this.incomplete()},${this.isVoid()}),0,${at(this.rows.end - 1, COLUMN.number)})`;
  }

  /** How the report stands to its validations, in a sentence. */
  status(): string {
    const [checkedAt, result, passedAt, changes] = [RECORD_HEAD.checkedAt, RECORD_HEAD.result, RECORD_HEAD.passedAt, RECORD_HEAD.changes].map((c) => at(c.row, c.column)) as [string, string, string, string];
    const passed = `${result}="${RESULT.passed}"`;
    const broken = `OR(${checkedAt}="",AND(NOT(${passed}),${result}<>"${RESULT.failed}"),AND(${passed},${passedAt}=""),AND(${passedAt}<>"",${this.incomplete()}))`;
    const since = `IF(${changes}=0,"未改动","改动 "&${changes}&" 处")`;
    const what = `IF(${this.changed(this.rows.edition)},"年报格式",IF(${this.changed(this.particularRow("year"))},"报告年度","单位"))`;
    return `=IF(AND(${checkedAt}="",${result}="",${passedAt}=""),"尚未校验",IF(${broken},"校验记录已损坏，请用插件重新校验",IF(${passed},IF(${this.isVoid()},"记录已作废："&${what}&"已改","已于 "&${passedAt}&" 校验通过，之后"&${since}),${checkedAt}&" 校验未通过"&IF(OR(${passedAt}="",${this.isVoid()}),"","；曾于 "&${passedAt}&" 校验通过，之后"&${since}))))`;
  }

  private isVoid(): string {
    return `OR(${[this.rows.edition, this.particularRow("unit"), this.particularRow("year")].map((row) => this.changed(row)).join(",")})`;
  }

  private changed(row: number): string {
    return `NOT(EXACT(${at(row, COLUMN.passed)},${at(row, COLUMN.now)}))`;
  }

  /** Some figure of the record is gone. */
  private incomplete(): string {
    const { length } = recordedFigures(this.edition);
    return `COUNTA(${areaAddress(areaOf(this.rows.figures, COLUMN.passed, length, 1))})<>${length}`;
  }

  private particularRow(field: RecordedField): number {
    return this.rows.particulars + RECORDED_FIELDS.indexOf(field);
  }

  private sheetOf(id: FigureId): string {
    const table = this.edition.tables.find((t) => t.figures.some((f) => f.id === id))!;
    return quoteSheet(this.names.get(table.id) ?? table.sheetName);
  }

  private cell(id: FigureId): string {
    const { row, column } = this.figures.get(id)!;
    return `${this.sheetOf(id)}!${at(row, column)}`;
  }

  /** What a computed total is the sum of; undefined for a figure that people fill. */
  private parts(id: FigureId): string | undefined {
    const definition = formOf(this.edition).definitions.get(id);
    return definition && areasOf(definition.identity.right.map((part) => this.figures.get(part)!)).map((a) => `${this.sheetOf(id)}!${areaAddress(a)}`).join(",");
  }

  /** The rows of 文字 that are read, in these columns. */
  private text(first: number, last = first): string {
    const [from, to] = [fixed(TEXT_FIRST_ROW, first), fixed(TEXT_FIRST_ROW + MOST_TEXT_ROWS - 1, last)];
    return `${quoteSheet(this.names.get(TEXT_KEY) ?? TEXT_NAME)}!${from}:${to}`;
  }
}

/** Particulars that a rule reads; none for a rule over texts. */
function fieldsOf(rule: WordRule): readonly RecordedField[] {
  switch (rule.kind) {
    case "meta":
      return rule.fields;
    case "date":
      return ["date", "year", "officeKind"];
    case "narrative":
    case "placeholder":
      return [];
  }
}
