/** How much we take in: far more than any report is, far less than would hang a pane. */

/** Bytes of a file. */
export const MOST_BYTES = 50_000_000;
