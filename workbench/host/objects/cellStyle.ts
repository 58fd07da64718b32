import { color, flag, integer, number, oneOf, record, text } from "../arguments";
import type { Line, LineStyle, LineWeight, Style } from "../../model/types";
import { invalidArgument } from "../errors";

export const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
export const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** A member of the format as the API names it, and how a value given for it changes the cell's format. */
export type StylePatch = Partial<Style>;

export const fontMembers: Readonly<Record<string, (value: unknown) => StylePatch>> = {
  name: (value) => ({ fontName: text(value, "font.name") }),
  size: (value) => {
    const size = number(value, "font.size");
    if (size < 1 || size > 409) throw invalidArgument(`font.size: ${size} is not between 1 and 409`);
    return { fontSize: size };
  },
  bold: (value) => ({ bold: flag(value, "font.bold") }),
  italic: (value) => ({ italic: flag(value, "font.italic") }),
  color: (value) => ({ color: color(value, "font.color") }),
  strikethrough: (value) => ({ strikethrough: flag(value, "font.strikethrough") }),
  underline: (value) => ({ underline: oneOf(value, UNDERLINE, "font.underline") }),
};

export const formatMembers: Readonly<Record<string, (value: unknown) => StylePatch>> = {
  horizontalAlignment: (value) => ({ horizontal: oneOf(value, HORIZONTAL, "horizontalAlignment") }),
  verticalAlignment: (value) => ({ vertical: oneOf(value, VERTICAL, "verticalAlignment") }),
  wrapText: (value) => ({ wrap: flag(value, "wrapText") }),
  shrinkToFit: (value) => ({ shrink: flag(value, "shrinkToFit") }),
  indentLevel: (value) => {
    const level = integer(value, "indentLevel");
    if (level > 250) throw invalidArgument(`indentLevel: ${level} is more than 250`);
    return { indent: level };
  },
  textOrientation: (value) => ({ rotation: number(value, "textOrientation") }),
};

export const protectionMembers: Readonly<Record<string, (value: unknown) => StylePatch>> = {
  locked: (value) => ({ locked: flag(value, "protection.locked") }),
  formulaHidden: (value) => ({ formulaHidden: flag(value, "protection.formulaHidden") }),
};

export const fillMembers: Readonly<Record<string, (value: unknown) => StylePatch>> = {
  color: (value) => ({ fill: value === "" ? "" : color(value, "fill.color") }),
};

/** A line with one member set; giving a colour or weight to no line makes a thin one, as Excel does. */
export function changeLine(line: Line | undefined, member: string, value: unknown): Line | undefined {
  const base: Line = line ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  if (member === "style") {
    const style = oneOf(value, LINE_STYLES, "border.style");
    // A double line is always thick, as Excel reports it.
    return style === "None" ? undefined : { ...base, style: style as LineStyle, ...(style === "Double" ? { weight: "Thick" as const } : {}) };
  }
  if (member === "weight") return { ...base, weight: oneOf(value, LINE_WEIGHTS, "border.weight") as LineWeight };
  if (member === "color") return { ...base, color: color(value, "border.color") };
  throw invalidArgument(`a border has no member ${member} here`);
}

type Edge = "top" | "bottom" | "left" | "right";

/** The format change that a `CellPropertiesFormat` (of `setCellProperties`) asks for. */
export function patchOfFormat(given: unknown): (style: Style) => StylePatch {
  const format = record(given, ["font", "fill", "borders", "protection", ...Object.keys(formatMembers)], "format");
  let plain: StylePatch = {};
  const collect = (members: Readonly<Record<string, (value: unknown) => StylePatch>>, values: unknown, name: string): void => {
    for (const [member, value] of Object.entries(record(values, Object.keys(members), name))) if (value !== undefined && value !== null) plain = { ...plain, ...members[member]!(value) };
  };
  const own = Object.fromEntries(Object.entries(format).filter(([name]) => name in formatMembers));
  collect(formatMembers, own, "format");
  if (format.font) collect(fontMembers, format.font, "font");
  if (format.fill) collect(fillMembers, format.fill, "fill");
  if (format.protection) collect(protectionMembers, format.protection, "protection");
  const borders = format.borders ? Object.entries(record(format.borders, ["top", "bottom", "left", "right"], "borders")) : [];
  return (style) => {
    let patch = plain;
    for (const [edge, border] of borders) {
      let line = style[edge as Edge];
      const members = record(border, ["style", "weight", "color"], `borders.${edge}`);
      // Style first: "None" ends the line, and what else is given would draw it again.
      for (const member of ["style", "weight", "color"]) {
        if (members[member] !== undefined && !(member !== "style" && members.style === "None")) line = changeLine(line, member, members[member]);
      }
      patch = { ...patch, [edge]: line };
    }
    return patch;
  };
}
