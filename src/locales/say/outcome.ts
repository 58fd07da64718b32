import type { CommandName, Copied, Outcome, Refusal } from "../../app/state";
import type { CheckResult } from "../../report/types";
import { plain } from "../plain";
import type { Words } from "../words";
import { sayReading } from "./change";
import { sayDamage, sayLost } from "./damage";
import type { Names } from "./names";

export interface Notice {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Lines that would run on in one sentence, under what they have in common. */
  readonly list?: { readonly name: string; readonly lines: readonly string[] };
}

/** All of a notice in one breath, as it is read out. */
export const spoken = ({ text, list }: Notice, words: Words): string => (list ? `${text.trimEnd()}${words.outcomes.listed(list.name, list.lines)}` : text);

/** What a command came to, in words that stand alone: shown in the pane and read out. `check` fills in what is left. */
export function sayOutcome(outcome: Outcome, check: CheckResult | undefined, names: Names, words: Words): Notice {
  const say = words.outcomes;
  switch (outcome.kind) {
    case "laidOut":
      return { tone: outcome.recordLost ? "warning" : "success", text: [outcome.sheets.length === 0 ? say.relabelled : outcome.added ? say.added(quoted(outcome.sheets, words)) : say.laidOut(outcome.sheets.length, words.common.list(outcome.sheets)), ...(outcome.recordLost ? [say.recordLost] : []), ...outcome.renamed.map((rename) => say.renamed(rename.from, rename.to))].join("").trim() };
    case "mended":
      return {
        tone: outcome.lost || outcome.recordLost ? "warning" : outcome.parked > 0 ? "info" : "success",
        text: [
          say.mended(quoted(outcome.sheets, words)), ...(outcome.lost ? [sayLost(outcome.lost, words), ...(outcome.recorded ? [words.damage.lostRecorded] : [])] : []), ...(outcome.moved > 0 ? [say.movedBack(outcome.moved)] : []), ...(outcome.parkedOn === undefined ? [] : [say.parkedStray(outcome.parked, outcome.parkedOn)]),
          ...(outcome.added.length > 0 ? [say.addedToo(quoted(outcome.added, words))] : []), ...(outcome.recordLost ? [say.recordLost] : []), ...outcome.renamed.map((rename) => say.renamed(rename.from, rename.to)),
        ].join("").trim(),
      };
    case "protection":
      if (outcome.sheets.length === 0) return { tone: "info", text: outcome.on ? say.protectedAlready : say.unprotectedAlready };
      return { tone: "success", text: (outcome.on ? say.protectedOn : say.protectedOff)(quoted(outcome.sheets, words)) };
    case "nothingToLayOut":
      return { tone: "info", text: say.nothingToLayOut };
    case "zeroFilled":
      return { tone: "success", text: say.zeroFilled(outcome.cells) };
    case "nothingToFill":
      return { tone: "info", text: say.nothingToFill };
    case "zeroFillUndone":
      return { tone: outcome.kept > 0 ? "info" : "success", text: say.zeroFillUndone(outcome.cells, outcome.kept) };
    case "imported":
      return {
        tone: outcome.homeless > 0 || outcome.cells + outcome.paragraphs === 0 ? "info" : "success",
        text: [say.imported(outcome.cells, outcome.paragraphs), ...(outcome.kept > 0 ? [say.importKept(outcome.kept)] : []), ...(outcome.homeless > 0 ? [say.importHomeless(outcome.homeless)] : [])].join("").trim(),
      };
    case "lastTaken": {
      const lines = outcome.differences.map((d) => say.lastDiffer(names.brief(d.figure), sayReading(d.stands, words), plain(d.last)));
      return {
        tone: outcome.differences.length > 0 || outcome.otherYear !== undefined || outcome.otherOffice !== undefined ? "warning" : "success",
        text: [
          say.lastTaken(outcome.cells, outcome.sheet),
          ...(lines.length === 1 ? lines.map(say.lastDiffers) : []),
          ...(outcome.unknown > 0 ? [say.lastUnknown(outcome.unknown)] : []), ...(outcome.otherYear === undefined ? [] : [say.lastOtherYear(outcome.otherYear)]), ...(outcome.otherOffice === undefined ? [] : [say.lastOtherOffice(outcome.otherOffice)]), ...(outcome.replaced === undefined ? [] : [say.lastReplaced(outcome.replaced)]),
          ...(outcome.parked === undefined || outcome.parkedOn === undefined ? [] : [say.lastParked(outcome.parked, outcome.parkedOn)]),
        ].join("").trim(),
        ...(lines.length > 1 && { list: { name: say.lastDifferMany(lines.length), lines } }),
      };
    }
    case "importUndone":
      return { tone: outcome.kept > 0 ? "info" : "success", text: `${say.importUndone(outcome.cells, outcome.paragraphs, outcome.kept)}${outcome.last ? say.lastBack[outcome.last.how](outcome.last.sheet) : ""}` };
    case "validated":
      return {
        tone: !outcome.passed ? "error" : outcome.unrecorded ? "warning" : "success",
        text: `${outcome.passed ? words.check.yes : whatIsLeft(check, words)}${outcome.unrecorded ? words.check.unrecorded(sayRefusal(outcome.unrecorded, "validate", words)) : ""}`,
      };
    case "generated":
      return {
        tone: outcome.draft ? "warning" : "success",
        text: [outcome.draft ? sayDraft(check, words) : say.generated(outcome.sheet), ...(outcome.broughtBack > 0 ? [say.broughtBack(outcome.broughtBack)] : []), ...(outcome.keptAs === undefined ? [] : [say.keptAs(outcome.keptAs)])].join(""),
      };
    case "handEdits":
      return { tone: "warning", text: say.handEdits(outcome.edits.length) };
    case "restored":
      return { tone: "success", text: say.restored(outcome.cells) };
    case "explained":
      return { tone: "success", text: (outcome.added ? say.explainedNew : say.explained)(outcome.sheet) };
    case "unexplained":
      return { tone: "success", text: say.unexplained(outcome.sheet) };
    case "explainUndone":
      return { tone: "success", text: say.explainUndone };
    case "written":
      return { tone: "success", text: outcome.figure === undefined || outcome.value === undefined ? say.written : say.setTo(names.brief(outcome.figure), plain(outcome.value)) };
    case "repaired": {
      const lines = outcome.changes.map(({ figure, before, after }) => words.check.changed(names.brief(figure), sayReading(before, words), sayReading(after, words)));
      const formulas = say.repairedFormulas(outcome.formulas);
      return lines.length === 1 ? { tone: "success", text: `${say.listed(say.repaired(1), lines)}${formulas}`.trim() } : { tone: "success", text: formulas.trim(), list: { name: say.repaired(lines.length), lines } };
    }
    case "repairUndone":
      return { tone: outcome.kept > 0 ? "info" : "success", text: say.repairUndone(outcome.cells, outcome.kept).trim() };
    case "textsSet":
      return { tone: "success", text: say.textsSet(outcome.texts) };
    case "textsSetUndone":
      return { tone: outcome.kept > 0 ? "info" : "success", text: say.textsSetUndone(outcome.texts, outcome.kept) };
    case "putBack":
      return { tone: "success", text: say.putBack(names.brief(outcome.figure), sayReading(outcome.reading, words)) };
    case "switched":
      return { tone: "success", text: [say.switched(names.edition.name), ...(outcome.putBack === undefined ? [] : [say.cameBack(outcome.putBack)]), ...(outcome.parkedOn === undefined ? [] : [say.parked(outcome.parked, outcome.parkedOn)]), ...(outcome.frozen === undefined ? [] : [say.frozen(outcome.frozen)]), ...(outcome.keptAs === undefined ? [] : [say.keptAs(outcome.keptAs)]), ...(outcome.notesKeptAs === undefined ? [] : [say.notesKeptAs(outcome.notesKeptAs)])].join("").trim() };
    case "sentenceInserted":
      return { tone: "success", text: say.sentenceInserted(names.edition.sentences?.find((s) => s.id === outcome.sentence)?.title ?? "", outcome.live) };
    case "sentencesFrozen":
      return { tone: outcome.count > 0 ? "success" : "info", text: say.sentencesFrozen(outcome.count) };
    case "sentenceUndone":
      return { tone: "success", text: say.sentenceUndone };
    case "sameEdition":
      return { tone: "info", text: say.sameEdition(names.edition.name) };
    case "copied":
      return sayCopied(outcome, check, words);
    case "copyByHand":
      return { tone: "warning", text: words.copy.byHand.text };
    case "overtaken": {
      const lines = outcome.cells.map(({ sheet, address, lost, now }) => say.overtakenCell(sheet, address, sayReading(lost, words), now.kind === "blank" ? undefined : sayReading(now, words)));
      const [name, besides] = [say.overtaken(lines.length), outcome.besides ? spoken(sayOutcome(outcome.besides, check, names, words), words) : ""];
      return lines.length === 1 ? { tone: "warning", text: `${besides}${say.listed(name, lines)}` } : { tone: "warning", text: besides, list: { name, lines } };
    }
    case "refused":
      return { tone: "warning", text: sayRefusal(outcome.reason, outcome.command, words) };
    case "failed":
      return { tone: "error", text: `${say.failed(say.buttons[outcome.command])}${say.failedMore(outcome.code, outcome.where)}` };
  }
}

const quoted = (sheets: readonly string[], words: Words): string => words.common.list(sheets.map((sheet) => `“${sheet}”`));

/** 还不能报送：必改 2 处，未填 46 处。 */
export function whatIsLeft(check: CheckResult | undefined, words: Words): string {
  const parts = check ? words.check.noParts(check.errors, check.unfilled, check.unexplained) : [];
  return words.check.noDetail(words.common.clauses(parts.length > 0 ? parts : [words.check.noDamage]));
}

/** 已生成草稿：还有必改 2 处、未填 46 处，不能报送。 */
const sayDraft = (check: CheckResult | undefined, words: Words): string => words.outcomes.draft(whyDraft(check, words));

/** 还有必改 2 处、未填 46 处 */
function whyDraft(check: CheckResult | undefined, words: Words): string {
  const say = words.outcomes;
  const parts = check ? say.draftLeft(check.errors, check.unfilled, check.unexplained) : [];
  return parts.length > 0 ? say.draftParts(words.common.list(parts)) : check?.submittable === false ? words.check.noDamage : say.draftUnvalidated;
}

function sayCopied({ what, unit, year, tables, draft, handEdits }: Copied, check: CheckResult | undefined, words: Words): Notice {
  const say = words.copy;
  const name = words.common.heading(unit || words.common.unnamed, year === undefined ? "" : words.common.year(year));
  // The list says itself what is left.
  if (what === "findings") return { tone: "success", text: say.copied.findings(name) };
  const reserves = [...(draft ? [say.draft(whyDraft(check, words))] : []), ...(handEdits > 0 ? [say.handEdits(handEdits)] : [])];
  return { tone: reserves.length > 0 ? "warning" : "success", text: [say.copied[what](name, tables), ...reserves].join("") };
}

const COPYING: ReadonlySet<CommandName> = new Set(["copyWord", "copyWeb", "copyFindings"]);

export function sayRefusal(reason: Refusal, command: CommandName, words: Words): string {
  const say = words.outcomes;
  switch (reason.kind) {
    case "host":
      return say.host[reason.cause](say.buttons[command], reason.partly ? say.partly : say.untouched);
    case "sheetProtected":
      return say.sheetProtected(reason.sheet, reason.partly ? say.partly : say.untouched);
    case "structureProtected":
      return say.structureProtected;
    case "readOnly":
      return say.host.readOnly(say.buttons[command], say.untouched);
    case "damaged":
      return `${sayDamage(reason.damage, words).text}${COPYING.has(command) ? words.copy.notCopied : say.unchanged}`;
    case "noReport":
      return say.noReport;
    case "placeGone":
      return say.placeGone;
    case "changedMeanwhile":
      return command === "takeImported" ? say.changedSinceShown : say.changedMeanwhile;
    case "notFetched":
      return say.notFetched(say.buttons[command]);
    case "source":
      // Why is said where the source was given.
      return say.failed(say.buttons[command]).trim();
    case "unfit":
      return say.unfit(reason.what);
  }
}
