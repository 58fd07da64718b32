/** What must hold once something went wrong: nobody is left waiting, what is said is true, and nothing of hers is lost. */
import { Names } from "../../../../src/locales/say/names";
import { sayOutcome } from "../../../../src/locales/say/outcome";
import { enUS } from "../../../../src/locales/en-US/words";
import { zhCN } from "../../../../src/locales/zh-CN/words";
import type { WorkbookModel } from "../../../../workbench/model/model";
import type { Desk } from "../../../support/app";
import { OWN_SHEET } from "./base";
import type { Course } from "./course";
import { contentsOf, entriesOf } from "./picture";

const NOTHING_WRITTEN = /没有写入|数据未变|什么也没有做|nothing was (?:written|done)/iu;

/** What is wrong with what the pane says and does after a command met trouble. */
export function paneFaults(desk: Desk, changed: boolean): readonly string[] {
  const { state } = desk;
  const { outcome } = state;
  const faults: string[] = [];
  if (state.busy !== undefined) faults.push(`still busy with ${state.busy}`);
  if (state.phase.kind === "starting") faults.push("still starting");
  const told = outcome ?? (state.phase.kind === "stuck" ? state.phase.refusal : undefined);
  if (!told) return state.waitingForEdit ? faults : [...faults, "says nothing"];
  // The verdict is given where only its record was not taken down.
  if (told.kind === "validated" && told.unrecorded) return faults;
  if (told.kind !== "refused" && told.kind !== "failed") return [...faults, `says ${told.kind} although it failed`];
  for (const words of [zhCN, enUS]) {
    const { text } = sayOutcome(told, state.check, new Names(state.edition, words), words);
    if (text.trim() === "" || text.includes("undefined")) faults.push(`says “${text}”`);
    if (changed && NOTHING_WRITTEN.test(text)) faults.push(`wrote something and says “${text}”`);
  }
  return faults;
}

/**
 * Every entry that the command leaves where it is stands there; every other one holds what it held or what it shall hold,
 * and no words of hers are gone from the workbook.
 */
export function lostEntries({ before, after }: Pick<Course, "before" | "after">, now: WorkbookModel, desk: Desk): readonly string[] {
  const [was, willBe, is] = [before, after, now].map((model) => entriesOf(model, desk.edition, [OWN_SHEET]));
  const faults = [...new Set([...was!.keys(), ...is!.keys()])].flatMap((place): string[] => {
    const [old, next, held] = [was!.get(place), willBe!.get(place), is!.get(place)];
    return held === old || held === next ? [] : [`${place} held ${old ?? "nothing"}, shall hold ${next ?? "nothing"}, holds ${held ?? "nothing"}`];
  });
  const [there, kept] = [contentsOf(now), contentsOf(after)];
  const gone = [...was!].filter(([, content]) => kept.has(content) && !there.has(content)).map(([place, content]) => `${content} of ${place} is gone`);
  return [...faults, ...gone];
}
