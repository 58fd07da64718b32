/** What the reader makes of sentences that others wrote: a line for each, so that one read otherwise is seen, whatever the rates of the whole come to. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readNarrative, type ReadDivision, type ReadNumber } from "../../src/report/narrative/readNarrative";
import { READING_WORDS } from "../../src/statute/readingWords";
import { publishedReport } from "../support/reports";
import { dataText } from "./formText";

interface Sentence {
  readonly id: string;
  readonly report: string;
  readonly section: string;
  readonly text: string;
}
const CORPUS = join(__dirname, "../corpus");
/** The parts that the reader was made with. A part that is kept back shows its words to nobody. */
const PARTS = ["", "held", "second", "third"];

const sentencesOf = (part: string): readonly Sentence[] =>
  readdirSync(join(CORPUS, part)).filter((file) => file.endsWith(".json")).sort().flatMap((file) => (JSON.parse(readFileSync(join(CORPUS, part, file), "utf8")) as { readonly sentences: readonly Sentence[] }).sentences);

const numberText = ({ number: { quantity, also, as, says, off, ofReceived, elsewhen }, seen, equals, wrong }: ReadNumber): string =>
  `${seen} → ${quantity.id}${also.map(({ id }) => `|${id}`).join("")} ${as} ${says}${off === 0 ? "" : `±${off}`}${ofReceived ? " of received" : ""}${elsewhen ? " elsewhen" : ""}, equals ${equals.length}${wrong ? ", wrong" : ""}`;
const divisionText = ({ division: { says, off, parts, complete }, seen, wrong }: ReadDivision): string => `${seen} → ${says}${off === 0 ? "" : `±${off}`} ${complete ? "=" : "≥"} ${parts.join(" + ")}${wrong ? ", wrong" : ""}`;

function readingText({ id, report: of, section: number, text }: Sentence): string {
  const report = publishedReport(of);
  const section = report.edition.sections.find((s) => s.kind === "narrative" && s.number === (number === "引言" ? "" : number))!;
  const { numbers, divisions } = readNarrative({ ...report, pieces: [{ section: section.id, part: section.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: text }] });
  return [id, ...numbers.map(numberText), ...divisions.map(divisionText)].join("\n  ");
}

/** By file name under `test/goldens/plans`. */
export const goldenReadings = (): readonly (readonly [string, string])[] => [
  ["read/words.txt", dataText(READING_WORDS)],
  ...PARTS.map((part) => [`read/${part === "" ? "open" : part}.txt`, `${sentencesOf(part).map(readingText).join("\n")}\n`] as const),
];
