import type { Shift } from "./area";
import type { Area, Scalar, SheetId, Visibility } from "./types";

/** Who made a change. */
export type Origin = { readonly kind: "person" } | { readonly kind: "client"; readonly id: string };

/** What happened in a transaction, for those who raise events of it. */
export type BookChange =
  | { readonly kind: "content"; readonly sheet: SheetId; readonly area: Area; /** Only of a single cell. */ readonly before?: Scalar; readonly after?: Scalar }
  | { readonly kind: "format"; readonly sheet: SheetId; readonly area: Area }
  | { readonly kind: "shift"; readonly sheet: SheetId; readonly area: Area; readonly shift: Shift }
  | { readonly kind: "added" | "deleted"; readonly sheet: SheetId }
  | { readonly kind: "renamed"; readonly sheet: SheetId; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheet: SheetId; readonly before: number; readonly after: number }
  | { readonly kind: "visibility"; readonly sheet: SheetId; readonly before: Visibility; readonly after: Visibility }
  | { readonly kind: "protection"; readonly sheet: SheetId; readonly on: boolean }
  | { readonly kind: "activated"; readonly sheet: SheetId; readonly before: SheetId }
  | { readonly kind: "selected"; readonly sheet: SheetId; readonly area: Area }
  /** Formulas of the sheet came to other values. */
  | { readonly kind: "calculated"; readonly sheet: SheetId };

export interface BookEvent {
  readonly change: BookChange;
  readonly origin: Origin;
}
