/** Functions newer than the file format carry a prefix in the file. */
const NEWER = /(?<![\p{L}\p{N}_.])(ISFORMULA|FORMULATEXT|IFNA|XOR|NUMBERVALUE|UNICHAR|UNICODE|CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|XLOOKUP|XMATCH|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|LET|LAMBDA|TEXTSPLIT|VSTACK|HSTACK)\(/giu;

export function toFileFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(NEWER, (_all, name: string) => `_xlfn.${/^(FILTER|SORT)$/i.test(name) ? "_xlws." : ""}${name}(`));
}

export function fromFileFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?/gi, ""));
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 0 ? change(part) : part)).join("");
}
