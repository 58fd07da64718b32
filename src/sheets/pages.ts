/** Lays the report on pages: what belongs together stays together, and pages are filled. */
import { heightOfLines, linesOf, paragraphRows, partLines } from "./paragraphRows";
import type { Flow, ReportRow } from "./reportRows";
import { cutRows, heightOf } from "./tableCut";

/** No fewer lines of a paragraph stand alone at the end or at the head of a page. */
const LEAST_LINES = 2;

export interface Pages {
  readonly rows: readonly ReportRow[];
  /** Indexes of the rows that begin a page, the first page left out. */
  readonly breaks: readonly number[];
}

export interface Page {
  /** What fits on it, in points. */
  readonly height: number;
  readonly bodyFont: string;
  /** Its width in the edition's print parts. */
  readonly parts: number;
}

export function layPages(flow: readonly Flow[], page: Page): Pages {
  const rows: ReportRow[] = [];
  const breaks: number[] = [];
  let used = 0;
  const put = (some: readonly ReportRow[]): void => {
    rows.push(...some);
    used += heightOf(some);
  };
  const turn = (): void => {
    breaks.push(rows.length);
    used = 0;
  };
  const fits = (height: number): boolean => used + height <= page.height;

  const set = (text: string, { paragraph }: Extract<Flow, { kind: "text" }>) => paragraphRows(text, page.bodyFont, page.parts, paragraph);
  /** `after`: what must stand below its last line on the same page. */
  const putText = (item: Extract<Flow, { kind: "text" }>, after: number): void => {
    for (let text = item.text; ; turn()) {
      const whole = set(text, item);
      if (fits(heightOf(whole) + after)) return put(whole);
      const first = [...mostLines(text, page.height - used)].map((lines) => partLines(text, lines)).find(([head]) => fits(heightOf(set(head, item))));
      if (first) {
        put(set(first[0], item));
        text = first[1];
      } else if (used === 0) return put(whole);
    }
  };

  /** `bound`: what stands above it is kept with it, so that it cannot go to the next page alone. */
  const putTable = (item: Extract<Flow, { kind: "table" }>, after: number, bound: boolean): void => {
    const whole = heightOf(item.rows) + after;
    if (!bound && !fits(whole) && whole <= page.height) turn();
    for (let left = item.rows; ; turn()) {
      if (fits(heightOf(left) + after)) return put(left);
      const cut = lastCut(left, item.heads, fits) ?? (used === 0 ? firstCut(left, item.heads) : undefined);
      if (cut) {
        put(cut[0]);
        left = [...item.rows.slice(0, item.heads), ...cut[1]];
      } else if (used === 0) return put(left);
    }
  };

  let kept = false;
  flow.forEach((item, i) => {
    const bound = kept && used > 0;
    if (!bound && used > 0 && !fits(leastFrom(flow, i, page.height))) turn();
    kept = item.keepWithNext;
    const after = item.keepWithNext ? leastFrom(flow, i + 1, page.height) : 0;
    if (item.kind === "row") {
      if (used > 0 && !fits(item.row.height)) turn();
      put([item.row]);
    } else if (item.kind === "space") {
      if (used > 0 && fits(item.height)) put([{ height: item.height, cells: [] }]);
    } else if (item.kind === "text") putText(item, after);
    else putTable(item, after, bound);
  });
  return { rows, breaks };
}

/** How much of the flow from here on must stand on one page, of which so much is free at most. */
function leastFrom(flow: readonly Flow[], from: number, room: number): number {
  const item = flow[from];
  if (!item) return 0;
  const after = (height: number) => (item.keepWithNext ? leastFrom(flow, from + 1, room - height) : 0);
  if (item.kind === "row") return item.row.height + after(item.row.height);
  if (item.kind === "space") return item.height + after(item.height);
  if (item.kind === "text") {
    const lines = linesOf(item.text);
    return lines < 2 * LEAST_LINES ? heightOfLines(lines) + after(heightOfLines(lines)) : heightOfLines(LEAST_LINES);
  }
  const whole = heightOf(item.rows) + after(heightOf(item.rows));
  return whole <= room ? whole : heightOf(firstCut(item.rows, item.heads)?.[0] ?? item.rows);
}

/** How many lines of a paragraph can stand in so much room when others go to the next page, most first. */
function* mostLines(text: string, room: number): Generator<number> {
  for (let lines = Math.min(Math.floor(room / heightOfLines(1)), linesOf(text) - LEAST_LINES); lines >= LEAST_LINES; lines--) yield lines;
}

type Cut = ReturnType<typeof cutRows>;

/** The places where a page may end inside a table, below a row of figures and above another row. */
const places = (rows: readonly ReportRow[], heads: number): readonly number[] => rows.map((_, i) => i + 1).slice(heads, -1).filter((at) => !rows[at - 1]!.keepWithNext);

const firstCut = (rows: readonly ReportRow[], heads: number): Cut | undefined => places(rows, heads).slice(0, 1).map((at) => cutRows(rows, at))[0];

function lastCut(rows: readonly ReportRow[], heads: number, fits: (height: number) => boolean): Cut | undefined {
  for (const at of [...places(rows, heads)].reverse()) {
    const cut = cutRows(rows, at);
    if (fits(heightOf(cut[0]))) return cut;
  }
  return undefined;
}
