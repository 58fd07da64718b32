/** Where an event says it happened. */

/**
 * Top-left cell of an address as events give it: `B5`, `B5:D9`, `Sheet1!B5`, `B:D`, `3:4`, or several by commas (the
 * first counts). Rows and columns from 0; undefined for anything else.
 */
export function topLeft(address: string): { readonly row: number; readonly column: number } | undefined {
  const first = address.slice(address.lastIndexOf("!", address.indexOf(",") < 0 ? address.length : address.indexOf(",")) + 1).split(/[,:]/)[0] ?? "";
  const parts = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i.exec(first);
  if (!parts || first === "") return undefined;
  const [, letters = "", digits = ""] = parts;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: digits === "" ? 0 : Number(digits) - 1, column: letters === "" ? 0 : column - 1 };
}
