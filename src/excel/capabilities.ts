/**
 * What we ask of Excel beyond the floor, and what a clerk goes without where her Excel is older.
 * The only place that knows requirement sets; a test compares it with every API this folder uses.
 */

/** Without this set the add-in explains itself and does nothing: page layout and bulk formats are the product. */
export const FLOOR = { set: "ExcelApi", version: "1.9" } as const;

export interface Capability {
  readonly set: string;
  readonly version: string;
  /** The members it stands for, as `Class.member` of Office.js. */
  readonly members: readonly string[];
  readonly without: string;
}

export const CAPABILITIES = {
  sharedRuntime: {
    set: "SharedRuntime",
    version: "1.1",
    members: [],
    without: "Ribbon buttons only open the pane; live checking stops while the pane is closed.",
  },
  sortNoticed: {
    set: "ExcelApi",
    version: "1.10",
    members: ["WorksheetCollection.onRowSorted"],
    without: "A sort is noticed by the change it makes in the cells, or at the next recheck.",
  },
  protectionNoticed: {
    set: "ExcelApi",
    version: "1.14",
    members: ["WorksheetCollection.onProtectionChanged"],
    without: "Protecting or unprotecting a sheet is noticed at the next recheck.",
  },
  renameNoticed: {
    set: "ExcelApi",
    version: "1.17",
    members: ["WorksheetCollection.onNameChanged"],
    without: "A renamed sheet is found by its identity and named anew at the next recheck.",
  },
} as const satisfies Record<string, Capability>;

export type CapabilityName = keyof typeof CAPABILITIES;

const supported = (need: { readonly set: string; readonly version: string }): boolean => Office.context.requirements.isSetSupported(need.set, need.version);

/** Does this Excel reach the floor? */
export const reachesFloor = (): boolean => supported(FLOOR);

/** Does this Excel have it? */
export const can = (name: CapabilityName): boolean => supported(CAPABILITIES[name]);
