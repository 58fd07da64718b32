/** 复制: the report for Word or for a portal, or what the check found, by the clipboard; where that is refused, by the person's own hands. */
import type { Clip, ClipboardPort, CopyKind, ExitsPort } from "./ports";
import { isDraft, wholeReport } from "./printed";
import { refused } from "./refusals";
import { REPORT_KEY } from "../sheets/reportPlaces";
import type { Session, UseCase } from "./session";
import { damageOf } from "./snapshot";
import type { CommandName, Copied } from "./state";

export const COPY_COMMANDS = { word: "copyWord", web: "copyWeb", findings: "copyFindings" } as const satisfies Record<CopyKind, CommandName>;

/** The clipboard as asked for within the person's press, waiting for what to hold. */
export interface Parcel {
  /** False: the clipboard was refused. */
  hand(clip: Clip): Promise<boolean>;
  /** Nothing comes; without effect once something has been handed over. */
  cancel(): void;
}

/** To be called while the press is being handled: later no browser gives the clipboard. */
export function openParcel(clipboard: ClipboardPort, kind: CopyKind): Parcel {
  let fill: (clip: Clip) => void = () => undefined;
  let give: (reason: Error) => void = () => undefined;
  const content = new Promise<Clip>((resolve, reject) => ([fill, give] = [resolve, reject]));
  const put = clipboard.put(content, kind !== "findings");
  // A parcel that was cancelled is no fault: the command has said why.
  put.catch(() => undefined);
  return {
    hand(clip) {
      fill(clip);
      return put;
    },
    cancel: () => give(new Error("nothing to copy")),
  };
}

/** [≤ 3] Reads and checks everything again, so that what leaves is what the workbook holds now. What was found may leave whatever is damaged. */
export const copy: UseCase<[CopyKind, ExitsPort, Parcel]> = async (session, kind, exits, parcel) => {
  const command = COPY_COMMANDS[kind];
  const snapshot = await session.read(wholeReport(session.located?.edition ?? session.store.get().edition, session.latest));
  if (!snapshot) return refused(command, { kind: "noReport" });
  const damage = kind === "findings" ? undefined : damageOf(snapshot, (key) => key !== REPORT_KEY);
  if (damage) return refused(command, { kind: "damaged", damage });
  const { report } = snapshot.read;
  const check = session.store.get().check!;
  const draft = isDraft(snapshot, check);
  const clip = await exits.make(kind, { report, check, damage: snapshot.read.damage, draft, at: session.clock.now() });
  const what: Copied = {
    what: kind, unit: report.meta.titleName || report.meta.unit, year: report.meta.year, tables: report.edition.tables.length,
    draft, handEdits: handEditsOf(session),
  };
  return (await parcel.hand(clip)) ? { kind: "copied", ...what } : { kind: "copyByHand", ...what, clip };
};

/** On 年度报告, which was read whole: what people changed there does not leave with the report. */
const handEditsOf = (session: Session): number => session.handEdits?.edits.length ?? 0;
