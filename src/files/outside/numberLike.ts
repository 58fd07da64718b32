/** A number as people write it in a cell, with its unit and a note, or two of them; or nothing. `3.其他` is a label. */
const NUMBER = /^(?:[\s\d.+-]*|[+-]?\d+(?:,\d{3})*(?:\.\d+)?\s*\p{Script=Han}{0,3}\s*(?:\([^()]*\))?|\d+(?:或|至|到|[、~])\d+|[-—–―/]+)$/u;
/** Longer cells are words, whatever they begin with. */
const LONGEST_NUMBER = 60;

/** Is this what stands in a place for a figure, be it left blank? By its looks alone: what it says is read later. */
export const isNumber = (text: string): boolean => text.trim() === "" || (text.length <= LONGEST_NUMBER && NUMBER.test(text.normalize("NFKC").trim()));
