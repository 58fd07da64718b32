/** A formula by its words and functions alone: the same wherever its references were led, however its sheets are called, and by whichever program it was kept. */

const NAME = String.raw`(?:'(?:[^']|'')*'|[^\s"'&,()=<>+*/^!:;#{}-]+)!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])`;
/** A text; cells, of which Excel leaves `#REF!`, `三!#REF!` or `#REF!D9` when they or their sheet are gone; what else there is. */
const TOKENS = new RegExp(String.raw`(?<text>"(?:[^"]|"")*")|(?<cells>(?:${NAME})?(?:#REF!)?${CELLS}|(?:${NAME})?#REF!)|(?<rest>\s+|[A-Z]+)`, "giu");

export const sentenceShape = (formula: string): string =>
  formula.replace(TOKENS, (token: string, text: string | undefined, cells: string | undefined) => text ?? (cells === undefined ? token.trim().toUpperCase() : "@")).replace(/@(?:,@)+/g, "@");
