import type { Style } from "./types";

const known = new Map<string, Style>();

/** The one frozen object for a format, so that equal formats are the same object. */
export function intern(style: Style): Style {
  const key = JSON.stringify(style);
  const found = known.get(key);
  if (found) return found;
  const frozen = Object.freeze({ ...style });
  known.set(key, frozen);
  return frozen;
}

/** A new cell of a new workbook of Chinese Excel. */
export const plainStyle: Style = intern({
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: "",
  top: undefined,
  bottom: undefined,
  left: undefined,
  right: undefined,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
});

const steps = new WeakMap<Style, Map<string, Style>>();

/** A format with some members changed; a member given as `undefined` is set to undefined (borders). */
export function restyle(style: Style, patch: Partial<Style>): Style {
  let mine = steps.get(style);
  if (!mine) steps.set(style, (mine = new Map()));
  const key = Object.entries(patch).map(([name, value]) => `${name}=${JSON.stringify(value) ?? ""}`).join("|");
  let next = mine.get(key);
  if (!next) mine.set(key, (next = intern({ ...style, ...patch })));
  return next;
}
