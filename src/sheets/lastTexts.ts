/** The texts of 上年: last year's row by row, and beside them by formula what stands under the same heading of 文字. */
import { partHeading } from "../report/composition";
import { textPairs, type LastYear, type TextPair } from "../report/lastYear";
import type { Edition, SectionId } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf } from "./areas";
import type { SheetNames } from "./drawn";
import { LAST_COLUMN, pieceMark } from "./lastPlaces";
import { LAST_TEXT_WIDTH, LAST_WIDTHS, lastHead, type LastRow } from "./lastRow";
import { BASE } from "./look";
import { MAX_ROW_HEIGHT, splitByLines, textHeight } from "./measure";
import { slotKey } from "./readText";
import type { TextRows } from "./textRows";
import { PREFACE_LABEL, TEXT_COLUMNS, TEXT_KEY, TEXT_NAME } from "./textSheet";

const MOST_LINES = Math.floor((MAX_ROW_HEIGHT - 4) / (BASE.size! * 1.35)) - 1;
/** Of a paragraph, and of a section. */
export const TEXT_VERDICT = { same: "相同", alike: "雷同", unlike: "未见雷同" } as const;
const ROW_HEIGHT = 18;
/** Room for a few lines of a text that is not written yet. */
const NOW_HEIGHT = 36;

export class LastTexts {
  private readonly rows: ReadonlyMap<string, TextRows>;
  private readonly sheet: string;

  /** @param texts where this year's stand on 文字 */
  constructor(private readonly edition: Edition, private readonly last: LastYear, texts: readonly TextRows[], names: SheetNames) {
    this.rows = new Map(texts.map((t) => [slotKey(t), t]));
    this.sheet = quoteSheet(names.get(TEXT_KEY) ?? TEXT_NAME);
  }

  /** @param first row of the sheet on which they begin */
  from(first: number): readonly LastRow[] {
    const sections = new Map<SectionId, TextPair[]>();
    for (const pair of textPairs(this.last, this.edition)) {
      const own = sections.get(pair.last.section);
      if (own) own.push(pair);
      else sections.set(pair.last.section, [pair]);
    }
    let at = first;
    return [...sections].flatMap(([id, pairs]) => {
      if (!this.last.pieces.some((p) => p.section === id)) return [];
      const rows = this.section(id, pairs, at);
      at += rows.length;
      return rows;
    });
  }

  private section(id: SectionId, pairs: readonly TextPair[], first: number): readonly LastRow[] {
    const { title, parts } = this.last.edition.sections.find((s) => s.id === id)!;
    const area = this.areaOf(pairs);
    let at = first + 2;
    const texts = pairs.flatMap(({ last, now }): LastRow[] => {
      const part = parts.findIndex((p) => p.id === last.part);
      const before = this.last.pieces.filter((p) => slotKey(p) === slotKey(last)).flatMap((piece) =>
        splitByLines(piece.content, BASE.size!, LAST_TEXT_WIDTH, MOST_LINES).map((content, i) => ({ content, mark: pieceMark({ ...piece, startsParagraph: i === 0 && piece.startsParagraph }) })));
      const own = now && this.rows.get(slotKey(now));
      return Array.from({ length: Math.max(before.length, own?.count ?? 0) }, (_, i): LastRow => {
        const piece = before[i];
        const row = at++;
        return {
          kind: "text", mark: piece?.mark ?? pieceMark({ ...last, startsParagraph: true }),
          height: Math.max(own ? NOW_HEIGHT : ROW_HEIGHT, piece ? textHeight(piece.content, BASE.size!, LAST_TEXT_WIDTH) : 0),
          cells: {
            ...(part >= 0 && i === 0 && { item: { text: partHeading(part, parts[part]!.title) } }), ...(piece && { text: { text: piece.content } }),
            ...(own && i < own.count && { now: { formula: this.nowAt(own.row + i) } }), ...(area !== undefined && { verdict: { formula: sameAs(row, area) } }),
          },
        };
      });
    });
    const heading = title || PREFACE_LABEL;
    return [
      { kind: "band", cells: { item: { text: heading } }, height: 20 }, lastHead("小标题", "去年", "", "今年", "", "整段"), ...texts,
      ...(area === undefined ? [] : [this.whole(pairs, area, first + 2, texts.length)]),
    ];
  }

  private nowAt(row: number): string {
    const cell = `${this.sheet}!${cellAddress(row, TEXT_COLUMNS.content)}`;
    return `=IF(${cell}="","",${cell})`;
  }

  /** From the first row of this year's section to its last: rows inserted between them belong to it. */
  private areaOf(pairs: readonly TextPair[]): string | undefined {
    const own = pairs.flatMap(({ now }) => (now && this.rows.get(slotKey(now))) ?? []);
    if (own.length === 0) return undefined;
    const [first, end] = [Math.min(...own.map((r) => r.row)), Math.max(...own.map((r) => r.row + r.count))];
    return `${this.sheet}!${areaAddress(areaOf(first, TEXT_COLUMNS.content, end - first, 1))}`;
  }

  /** How much of a section is last year's word for word, and whether all of this year's is in sight. */
  private whole(pairs: readonly TextPair[], area: string, first: number, count: number): LastRow {
    const column = (index: number): string => areaAddress(areaOf(first, index, Math.max(1, count), 1));
    const [before, shown, verdicts] = [LAST_COLUMN.text, LAST_COLUMN.now, LAST_COLUMN.verdict].map(column) as [string, string, string];
    const length = (cells: string): string => `SUMPRODUCT(LEN(${cells}))`;
    const filled = (cells: string): string => `SUMPRODUCT(--(LEN(${cells})>0))`;
    const [common, both] = [`2*SUMPRODUCT((${verdicts}="${TEXT_VERDICT.same}")*LEN(${before}))`, `(${length(before)}+${length(area)})`];
    const rule = this.edition.rules.find((r) => r.kind === "sameText" && pairs.some(({ now }) => now && r.sections.includes(now.section)));
    const words = rule ? `${rule.clause}（公式只认整段相同）` : "与去年整段相同";
    return {
      kind: "same", height: Math.max(ROW_HEIGHT, textHeight(words, BASE.size!, LAST_WIDTHS[0])),
      cells: {
        item: { text: words },
        text: { formula: `=IF(${filled(area)}>${filled(shown)},"“${TEXT_NAME}”表里还有 "&(${filled(area)}-${filled(shown)})&" 行没有列在这里，再取一次去年数就有","")` },
        now: { formula: `=IF(${length(area)}=0,"",ROUND(100*${common}/${both},0)&"%")` },
        ...(rule?.kind === "sameText" && { verdict: { formula: `=IF(${length(area)}=0,"",IF(${common}>=${rule.least}*${both},"${TEXT_VERDICT.alike}","${TEXT_VERDICT.unlike}"))` } }),
      },
    };
  }
}

const sameAs = (row: number, area: string): string => {
  const cell = cellAddress(row, LAST_COLUMN.text);
  return `=IF(${cell}="","",IF(SUMPRODUCT(--(${area}=${cell}))>0,"${TEXT_VERDICT.same}",""))`;
};
