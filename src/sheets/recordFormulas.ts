/** The formulas of 校验记录: what stands now beside what was validated, and how many things differ. Only functions that Excel 2016, WPS and LibreOffice share. */
import { formOf } from "../report/form";
import type { Edition, Figure, FigureId } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import { coverReference } from "./coverFields";
import type { SheetNames } from "./drawn";
import { notesHeld } from "./notesSummary";
import { PARTICULAR_ERROR } from "./recordFacts";
import { RECORD_COLUMNS as COLUMN, RECORD_FOUND, RECORD_HEAD, RECORDED_FIELDS, recordedFigures, recordRows, type RecordedField, type TextTrait } from "./recordPlaces";
import { RECORDED_BLANK } from "./recordReading";
import { headingWords, MOST_TEXT_ROWS, TEXT_FIRST_ROW, TEXT_ID_COLUMN } from "./recordTexts";
import { figureCells } from "./tablePlaces";
import { CONTINUES, TEXT_COLUMNS, TEXT_KEY, TEXT_NAME } from "./textSheet";
import { readsOf } from "./wordReads";
import type { WordRule } from "./wordRules";

export const RESULT = { passed: "通过", failed: "未通过" } as const;
export const WORD_VERDICT = { holds: "符合", never: "还没有校验", unread: "没有读到，不能判断", lapsed: "已改动，请重新校验" } as const;
/** What the words of a verdict end with: somewhere the rule is not met; everywhere there somebody has said why. */
export const NOT_MET = "处不符";
export const EXPLAINED = `${NOT_MET}，都有说明`;
/** Of a rule over words that is not met at `found` places, `explained` of them with an explanation that holds. */
export const verdictWords = (found: number, explained: number): string => (found === 0 ? WORD_VERDICT.holds : `${found} ${explained === found ? EXPLAINED : NOT_MET}`);

const at = (row: number, column: number): string => cellAddress(row, column);
/** `$D$5`, to be used from any row. */
const fixed = (row: number, column: number): string => at(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

export class RecordFormulas {
  private readonly rows;
  private readonly figures: ReadonlyMap<FigureId, Cell>;

  constructor(private readonly edition: Edition, private readonly names: SheetNames) {
    this.rows = recordRows(edition);
    this.figures = new Map(edition.tables.flatMap((t) => [...figureCells(t)]));
  }

  /** What a particular of 封面 reads now: a day in words, since the names of its parts in a format differ between languages. */
  particular(field: RecordedField): string {
    const cell = coverReference(field, this.names);
    const shown = field === "date" ? `IF(AND(ISNUMBER(${cell}),${cell}>=61,${cell}<109575),YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日",${cell}&"")` : `${cell}&""`;
    return `=IFERROR(${shown},"${PARTICULAR_ERROR}")`;
  }

  /**
   * What a figure reads now; a total that shows nothing is blank, because its formula is ours. COUNT, since LibreOffice
   * takes a reference to an empty cell for no number in ISNUMBER.
   */
  figure(figure: Figure): string {
    const cell = this.cell(figure.id);
    const blank = this.parts(figure.id) === undefined ? `ISBLANK(${cell})` : `${cell}=""`;
    return `=IF(${blank},"${RECORDED_BLANK}",IF(COUNT(${cell})=1,${cell},"“"&${cell}&"”"))`;
  }

  /** The line's own number where a figure differs; a total that says what its parts come to only followed them. */
  figureFlag(figure: Figure, row: number): string {
    const [before, now] = [at(row, COLUMN.passed), at(row, COLUMN.now)];
    const parts = this.parts(figure.id);
    if (parts === undefined) return this.flag(`NOT(IFERROR(EXACT(${before},${now}),FALSE))`, row);
    return this.flag(`IFERROR(IF(EXACT(${before},${now}),FALSE,IF(COUNT(${parts})=0,${now}<>"${RECORDED_BLANK}",ROUND(${now}-SUM(${parts}),6)<>0)),NOT(ISERROR(SUM(${parts}))))`, row);
  }

  /** The line's own number where two words differ. */
  wordFlag(row: number): string {
    return this.flag(`NOT(EXACT(${at(row, COLUMN.passed)},${at(row, COLUMN.now)}))`, row);
  }

  /** The line's number, from 1 as INDEX counts the lines of the list. While nothing has passed there is nothing to differ from. */
  private flag(differs: string, row: number): string {
    const { passedAt } = RECORD_HEAD;
    return `=IF(${fixed(passedAt.row, passedAt.column)}="","",IF(${differs},${row - this.rows.particulars + 1},""))`;
  }

  trait(trait: TextTrait): string {
    const [label, part, content, joins, id] = [TEXT_COLUMNS.section, TEXT_COLUMNS.part, TEXT_COLUMNS.content, TEXT_COLUMNS.joins, TEXT_ID_COLUMN];
    const list = areaAddress(areaOf(this.rows.texts, COLUMN.now, this.rows.end - this.rows.texts, 1));
    const saying = (area: string) => `SUMPRODUCT(--(${area}<>""))`;
    const joined = `(${this.text(joins)}="${CONTINUES}")*${this.text(id)}`;
    const standing = headingWords(this.edition).map((w) => `COUNTIF(${this.text(label, part)},"${w.replace(/"/g, '""')}")`).join("+");
    const formulas: Readonly<Record<TextTrait, string>> = {
      headings: `${standing}&"/"&COUNTA(${this.text(label, part)})`,
      joins: `SUMPRODUCT(${joined})&"/"&SUMPRODUCT(${joined}*${this.text(id)})`,
      unlisted: `${saying(this.text(content))}-${saying(list)}&""`,
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

  /** The line's own number where a piece differs, or stands before the one that it stood behind. */
  pieceFlag(row: number): string {
    const [line, above] = [at(row, COLUMN.line), at(row - 1, COLUMN.line)];
    return this.flag(`NOT(AND(EXACT(${at(row, COLUMN.passed)},${at(row, COLUMN.now)}),OR(${line}=0,${line}>${above})))`, row);
  }

  /** One sentence of what a line found changed, for the list on 封面. */
  wordsOfParticular(row: number): string {
    const orBlank = (cell: string) => `IF(${cell}="","${RECORDED_BLANK}",${cell})`;
    return this.sentence(row, `${this.place(row)}&"："&${orBlank(at(row, COLUMN.passed))}&" → "&${orBlank(at(row, COLUMN.now))}`);
  }

  wordsOfFigure(figure: Figure, row: number): string {
    const column = figure.column === "" ? "" : `&" "&${at(row, COLUMN.column)}`;
    return this.sentence(row, `${this.place(row)}${column}&"："&${at(row, COLUMN.passed)}&" → "&IFERROR(${at(row, COLUMN.now)},"${PARTICULAR_ERROR}")`);
  }

  wordsOfTrait(row: number): string {
    return this.sentence(row, `${this.place(row)}&" 有改动"`);
  }

  wordsOfPiece(row: number): string {
    const [line, before, now] = [at(row, COLUMN.line), at(row, COLUMN.passed), at(row, COLUMN.now)];
    const how = `IF(${now}="","已删除",IF(${before}="","新写的",IF(EXACT(${before},${now}),"换了位置","有改动")))`;
    return this.sentence(row, `TRIM(${this.place(row)}&" "&${at(row, COLUMN.column)})&" "&${how}&IF(${line}=0,"","（第"&${line}+${TEXT_FIRST_ROW}&"行）")`);
  }

  private place(row: number): string {
    return `${at(row, COLUMN.place)}&" "&${at(row, COLUMN.row)}`;
  }

  private sentence(row: number, found: string): string {
    return `=IF(${at(row, COLUMN.flag)}="","",${found})`;
  }

  /** The last verdict on a rule over words, while nothing that it read has changed. */
  verdict(rule: WordRule, row: number): string {
    const stored = at(row, COLUMN.passed);
    const unexplained = rule.level === "error" ? "" : `,AND(RIGHT(${stored},${EXPLAINED.length})="${EXPLAINED}",${this.fewerExplained()})`;
    return `=IF(${stored}="","${WORD_VERDICT.never}",IF(OR(${this.lapsed(rule)}${unexplained}),"${WORD_VERDICT.lapsed}",${stored}))`;
  }

  /** How many explanations hold, by what 审核说明 says, which stands before it in its row. */
  explained(): string {
    return notesHeld(at(this.rows.notes, COLUMN.passed));
  }

  private fewerExplained(): string {
    return `${at(this.rows.notes, COLUMN.now)}<${at(this.rows.notes, COLUMN.checked)}`;
  }

  /** An error is never what it was. */
  private lapsed(rule: WordRule): string {
    const { fields, figures, texts } = readsOf(rule, this.edition);
    const same = fields.map((field) => `EXACT(${this.nowAndChecked(this.particularRow(field)).join(",")})`);
    const rows = recordedFigures(this.edition).flatMap(({ id }, i) => (figures.includes(id) ? [{ row: this.rows.figures + i, column: COLUMN.now }] : []));
    // Upper and lower case are all one to these rules.
    const runs = [...areasOf(rows), ...(texts ? [areaOf(this.rows.traits, COLUMN.now, this.rows.end - this.rows.traits, 1)] : [])];
    const differing = runs.map(({ row, rows: count }) => {
      const pair = `--(${this.nowAndChecked(row, count).join("<>")})`;
      return count === 1 ? pair : `SUMPRODUCT(${pair})`;
    });
    const differs = [...(same.length > 0 ? [`NOT(AND(${same.join(",")}))`] : []), ...(differing.length > 0 ? [`${differing.join("+")}>0`] : [])];
    return `IFERROR(OR(${differs.join(",")}),TRUE)`;
  }

  private nowAndChecked(row: number, rows = 1): readonly [string, string] {
    const column = (index: number) => areaAddress(areaOf(row, index, rows, 1));
    return [column(COLUMN.now), column(COLUMN.checked)];
  }

  /** So many changes, where there is a record that they can be counted from. */
  changes(): string {
    const { passedAt } = RECORD_HEAD;
    return `=IF(OR(${at(passedAt.row, passedAt.column)}="",${this.incomplete()},${this.isVoid()}),0,COUNT(${areaAddress(areaOf(this.rows.particulars, COLUMN.flag, this.rows.end - this.rows.particulars, 1))}))`;
  }

  /** How the report stands to its validations, in a sentence. */
  status(): string {
    const [checkedAt, result, passedAt, changes] = [RECORD_HEAD.checkedAt, RECORD_HEAD.result, RECORD_HEAD.passedAt, RECORD_HEAD.changes].map((c) => at(c.row, c.column)) as [string, string, string, string];
    const found = at(RECORD_FOUND.row, RECORD_FOUND.column);
    const passed = `${result}="${RESULT.passed}"`;
    const noTime = (cell: string) => `ISERROR(FIND("日 ",${cell}))`;
    const broken = `OR(${noTime(checkedAt)},AND(NOT(${passed}),${result}<>"${RESULT.failed}"),AND(${passed},${passedAt}=""),AND(${passedAt}<>"",OR(${noTime(passedAt)},${this.incomplete()})))`;
    const since = `IF(${changes}=0,"未改动","改动 "&${changes}&" 处")`;
    const what = `IF(${this.changed(this.rows.edition)},"年报格式",IF(${this.changed(this.particularRow("year"))},"报告年度","单位"))`;
    return `=IF(AND(${checkedAt}="",${result}="",${passedAt}=""),"尚未校验",IF(${broken},"校验记录已损坏，请用插件重新校验",IF(${passed},IF(${this.isVoid()},"记录已作废："&${what}&"已改","已于 "&${passedAt}&" 校验通过"&IF(${found}="","","（"&${found}&"）")&"，之后"&${since}),${checkedAt}&" 校验未通过"&IF(${found}="","","（"&${found}&"）")&IF(OR(${passedAt}="",${this.isVoid()}),"","；曾于 "&${passedAt}&" 校验通过，之后"&${since}))))`;
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
