import type { Answer } from "./types";

export const done: Answer = { ok: true };

/** Refused, in Excel's words; nothing was changed. */
export const refuse = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });
