import { hasSet, profiles, type Profile, type ProfileId } from "./profiles";
import { HostClient } from "./client";
import type { Shift } from "../model/area";
import type { Origin } from "../model/changes";
import type { WorkbookModel } from "../model/model";
import type { SheetId } from "../model/types";
import type { RangeSelf } from "./rangeSelf";

/** Excel with one workbook open, as add-ins see it. Clients come in by either door. */
export class ExcelHost {
  readonly profile: Profile;
  /** What `workbook.settings` and `Office.context.document.settings` keep with the file. */
  readonly settings = new Map<string, unknown>();
  readonly clients: HostClient[] = [];
  private readonly release: () => void;

  constructor(readonly workbook: WorkbookModel, profile: ProfileId) {
    this.profile = profiles[profile];
    this.release = workbook.book.listen((events) => {
      for (const event of events) {
        if (event.change.kind === "shift" && !this.clients.some(({ id }) => event.origin.kind === "client" && event.origin.id === id)) this.shiftRanges(event.change.sheet, event.change.shift, []);
        for (const client of this.clients) client.hear(event);
      }
    });
  }

  /** `elsewhere`: a coauthor's add-in on another machine, to whom the person's edits here are remote. */
  connect(seat: "here" | "elsewhere" = "here"): HostClient {
    const client = new HostClient(this, `client${this.clients.length + 1}`, seat);
    this.clients.push(client);
    return client;
  }

  /** Lets a coauthor edit: what happens in `work` is remote to every client here, and no step of undo. */
  remotely(work: (workbook: WorkbookModel) => void): void {
    this.workbook.actAs({ kind: "client", id: "coauthor" }, work);
    this.workbook.book.clearUndo();
  }

  /** Where the one sits who made a change. */
  seatOf(origin: Origin): "here" | "elsewhere" {
    return origin.kind === "person" ? "here" : this.clients.find((client) => client.id === origin.id)?.seat ?? "elsewhere";
  }

  supports(set: string, version?: string): boolean {
    return hasSet({ ...this.profile.sets, ...this.profile.toldToClient }, set, version);
  }

  shiftRanges(sheet: SheetId, shift: Shift, more: readonly RangeSelf[]): void {
    const ranges = new Set([...more, ...this.clients.flatMap((client) => [...client.references.values()])]);
    for (const range of ranges) if (range.sheet === sheet) range.shift(shift);
  }

  /** Ends all clients; the workbook lives on. */
  close(): void {
    this.release();
    for (const client of this.clients) client.close();
  }
}
