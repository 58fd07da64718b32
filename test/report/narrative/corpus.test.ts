/** The reader over sentences that others wrote and labelled before it was there. CORPUS=held, second or third reads a part that was kept back and opened once; docs/reading-words.md has what each first came to. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readNarrative, type NarrativeReading } from "../../../src/report/narrative/readNarrative";
import { saidFindings } from "../../../src/report/rules/said";
import type { Report } from "../../../src/report/types";
import type { SaidRule } from "../../../src/statute/types";
import { publishedReport } from "../../support/reports";

interface Tied {
  readonly words: string;
  readonly says: number;
  readonly means: string;
  readonly right: boolean;
}
interface Labelled {
  readonly id: string;
  readonly report: string;
  readonly section: string;
  readonly text: string;
  readonly tied: readonly Tied[];
  readonly wrong: readonly string[];
}

const FOLDER = join(__dirname, "../../corpus", process.env["CORPUS"] ?? "");
const sentences = readdirSync(FOLDER).filter((f) => f.endsWith(".json")).sort().flatMap((f) => (JSON.parse(readFileSync(join(FOLDER, f), "utf8")) as { sentences: Labelled[] }).sentences.map((s) => ({ author: f[0]!, ...s })));
/** Years and fees are read by other rules. */
const ours = (t: Tied): boolean => t.means !== "year" && !t.means.startsWith("fee");

function reportOf(s: Labelled): Report {
  const report = publishedReport(s.report);
  const section = report.edition.sections.find((one) => one.kind === "narrative" && one.number === (s.section === "引言" ? "" : s.section))!;
  return { ...report, pieces: [{ section: section.id, part: section.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: s.text }] };
}

const codesOf = (report: Report): readonly string[] => [...new Set(report.edition.rules.filter((r): r is SaidRule => r.kind === "said").flatMap((rule) => saidFindings(rule, report).map((f) => f.code)))];

/** By the labels' names: 新收 is one way of receiving, 办理 one of being done. */
const NAMES: Readonly<Record<string, string>> = { new: "received", handled: "done" };

function wasRead(t: Tied, text: string, { numbers, divisions }: NarrativeReading): boolean {
  for (let from = text.indexOf(t.words); from >= 0; from = text.indexOf(t.words, from + 1)) {
    const inside = ({ at, end }: { readonly at: number; readonly end: number }): boolean => at < from + t.words.length && end > from;
    if (t.means === "split" && divisions.some((d) => inside(d.division) && d.division.says === t.says)) return true;
    if (numbers.some(({ number: n }) => inside(n) && `${n.as === "share" ? "share:" : ""}${NAMES[n.quantity.id] ?? n.quantity.id}` === t.means && (n.as === "all" ? t.says === 100 : n.says === t.says))) return true;
  }
  return false;
}

const read = sentences.map((s) => {
  const report = reportOf(s);
  return { s, reading: readNarrative(report), found: codesOf(report), wanted: s.wrong.filter((code) => code.startsWith("NAR-")) };
});
const tied = read.flatMap(({ s, reading }) => s.tied.filter(ours).map((t) => ({ author: s.author, means: t.means.replace(/:.*/u, ""), words: `${s.id} ${t.words}`, read: wasRead(t, s.text, reading) })));

function rates(by: (t: (typeof tied)[number]) => string): string {
  const groups = new Map<string, { read: number; all: number }>();
  for (const t of tied) {
    const group = groups.get(by(t)) ?? { read: 0, all: 0 };
    groups.set(by(t), { read: group.read + (t.read ? 1 : 0), all: group.all + 1 });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { read: n, all }]) => `${name} ${n}/${all}`).join(", ");
}

describe("sentences of annual reports that others labelled", () => {
  beforeAll(() => {
    const wrong = read.flatMap((r) => r.wanted.map((code) => r.found.includes(code)));
    process.stdout.write([
      `${sentences.length} sentences, ${tied.filter((t) => t.read).length} of ${tied.length} numbers read; faults found ${wrong.filter(Boolean).length} of ${wrong.length}`,
      `by author: ${rates((t) => t.author)}`, `by meaning: ${rates((t) => t.means)}`, `not read: ${tied.filter((t) => !t.read).map((t) => t.words).join(" | ")}`, "",
    ].join("\n"));
  });

  it("are there in number", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    expect(tied.length).toBeGreaterThan(sentences.length);
  });

  it("have at least 95 % of the numbers that the tables say too read with their right meaning", () => {
    expect(tied.filter((t) => t.read).length / tied.length).toBeGreaterThanOrEqual(0.95);
  });

  it("raise no finding where the labels know no fault", () => {
    expect(read.flatMap(({ s, found, wanted }) => found.filter((code) => !wanted.includes(code)).map((code) => `${s.id} ${code}: ${s.text}`))).toEqual([]);
  });

  it("have nine in ten of their faults found", () => {
    const wanted = read.flatMap(({ s, found, wanted: codes }) => codes.map((code) => ({ found: found.includes(code), what: `${s.id} ${code}` })));
    const missed = wanted.filter((w) => !w.found).map((w) => w.what);
    expect(missed.length).toBeLessThanOrEqual(wanted.length / 10);
  });
});
