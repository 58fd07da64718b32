import { WorkbookModel } from "../model/model";
import { ClipboardKeeper } from "./grid/clipboardKeeper";
import { GridController } from "./grid/controller";
import type { AddinRibbon, RibbonAction } from "./chrome/manifest";
import { download } from "./download";
import { localAddress, paneAddress } from "./paneAddress";
import { PaneLink } from "./paneLink";
import { ExcelHost } from "../host/host";
import type { ProfileId } from "../host/profiles";

/** A workbook on screen with what belongs to it. A new or opened workbook is a new one of these. */
export interface OpenBook {
  readonly workbook: WorkbookModel;
  readonly controller: GridController;
  readonly clipboard: ClipboardKeeper;
}

/**
 * What the page has open: a workbook, the Excel it is in, and the add-in's pane.
 * Another workbook or another Excel starts the pane anew, as in Excel each has its own.
 */
export class Session {
  private readonly listeners = new Set<() => void>();
  private endWatch: () => void = () => undefined;
  private link: PaneLink | undefined;
  private saved = "";
  private edited = false;
  /** How many workbooks were opened in this page; tells one from the next. */
  count = 0;
  book!: OpenBook;
  host!: ExcelHost;
  paneUrl: string | undefined;
  paneShown = false;

  constructor(private readonly ribbon: AddinRibbon, profile: ProfileId) {
    this.take(WorkbookModel.blank("工作簿1.xlsx"), profile);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private take(workbook: WorkbookModel, profile: ProfileId): void {
    this.endWatch();
    this.count += 1;
    this.book = { workbook, controller: new GridController(workbook), clipboard: new ClipboardKeeper(workbook) };
    this.rehost(profile);
    this.saved = this.outline();
    this.edited = false;
    this.endWatch = workbook.subscribe((change) => {
      if (change.sheets.size === 0 || this.edited) return;
      this.edited = true;
      this.changed();
    });
  }

  /** Names, order, visibility and protection of the sheets: what a file holds besides cells. */
  private outline(): string {
    return JSON.stringify(this.book.workbook.sheets.map(({ id, name, visibility, protected: on }) => [id, name, visibility, on]));
  }

  get unsaved(): boolean {
    return this.edited || this.saved !== this.outline();
  }

  create(): void {
    this.take(WorkbookModel.blank(`工作簿${this.count + 1}.xlsx`), this.host.profile.id);
    this.restartPane();
  }

  /** @throws the library's error when the file is no .xlsx workbook; what is open stays open */
  async open(file: File): Promise<void> {
    this.take(await WorkbookModel.open(new Uint8Array(await file.arrayBuffer()), file.name), this.host.profile.id);
    this.restartPane();
  }

  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array> {
    return this.book.workbook.save();
  }

  async download(): Promise<void> {
    download(await this.save(), this.book.workbook.fileName);
    this.saved = this.outline();
    this.edited = false;
    this.changed();
  }

  /** Another Excel over the same workbook. */
  become(profile: ProfileId): void {
    this.rehost(profile);
    this.restartPane();
  }

  /** What the workbook keeps for add-ins goes with it into another Excel. */
  private rehost(profile: ProfileId): void {
    const before: ExcelHost | undefined = this.host;
    before?.close();
    this.host = new ExcelHost(this.book.workbook, profile);
    if (before?.workbook === this.book.workbook) for (const [key, value] of before.settings) this.host.settings.set(key, value);
  }

  showPane(): void {
    this.paneUrl ??= paneAddress(localAddress(this.ribbon.paneUrl, this.ribbon.paneUrl));
    this.paneShown = true;
    this.link?.shown(true);
    this.changed();
  }

  /** With a shared runtime the add-in runs on unseen; without, its page is gone. */
  closePane(): void {
    this.paneShown = false;
    if (this.host.supports("SharedRuntime")) this.link?.shown(false);
    else this.paneUrl = undefined;
    this.changed();
  }

  private restartPane(): void {
    this.paneUrl = this.paneUrl === undefined ? undefined : paneAddress(localAddress(this.ribbon.paneUrl, this.ribbon.paneUrl));
    this.changed();
  }

  /** Speaks with the page in a frame until the answer is called. */
  attach(frame: HTMLIFrameElement): () => void {
    const link = new PaneLink(frame, this.host, { shown: () => this.paneShown, show: () => this.showPane(), hide: () => this.closePane() });
    this.link = link;
    return () => {
      link.close();
      if (this.link === link) this.link = undefined;
    };
  }

  /** A button of the add-in's ribbon group. */
  run(command: string, action: RibbonAction): void {
    if (action.kind === "pane") {
      this.showPane();
      return;
    }
    if (this.paneUrl === undefined) {
      this.paneUrl = paneAddress(localAddress(this.ribbon.paneUrl, this.ribbon.paneUrl));
      this.changed();
    }
    // The frame is attached once drawn; its link keeps the command until the add-in listens.
    window.setTimeout(() => this.link?.command(command, action.name), 0);
  }
}
