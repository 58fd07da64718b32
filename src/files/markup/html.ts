/** HTML put together from parts. A user's words enter it through `text` alone, which escapes them: they are never markup. */

export type Html = string & { readonly __html: never };
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (value: string): string => printable(value).replace(/[&<>"]/g, (char) => ESCAPES[char]!);

/** Without control characters, which a cell can hold and no document shows; half a surrogate pair becomes the sign for an unknown character. */
export const printable = (value: string): string =>
  // eslint-disable-next-line no-control-regex
  value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "").replace(/\p{Surrogate}/gu, "\ufffd");

export const BREAK = "<br>" as Html;
/** Words as text; a line break in a cell stays one. */
export const text = (value: string): Html => value.split(/\r\n|\r|\n/).map(escaped).join(BREAK) as Html;

export const join = (parts: readonly Html[], between = ""): Html => parts.join(between) as Html;

function startTag(name: string, attributes: Attributes): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]));
  return `<${name}${said.join("")}>`;
}

/** `name` and the keys of `attributes` are our own words, never a user's. An attribute that is undefined is left out. */
export const element = (name: string, attributes: Attributes, ...children: readonly Html[]): Html => `${startTag(name, attributes)}${join(children)}</${name}>` as Html;
/** An element that holds nothing and has no end tag: `col`. */
export const empty = (name: string, attributes: Attributes): Html => startTag(name, attributes) as Html;

/** Properties of a `style` attribute, in order. */
export const css = (properties: Readonly<Record<string, string | undefined>>): string => Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${value}`])).join(";");
