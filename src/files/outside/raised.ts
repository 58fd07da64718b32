/** Text that stands above or below its line: behind a number it is the mark of a note, and no digits of that number. */
const HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const BRACKETED = /(\[\d+\])|\p{Nd}/gu;

/** The same with its digits as superscripts, so that they join no others: 22 and a raised 1 are 22¹. `[1]` joins nothing and stays. */
export const raised = (text: string): string => text.replace(BRACKETED, (digit, mark?: string) => mark ?? HIGH[Number(digit.normalize("NFKC"))] ?? digit);

/** Does the value of `vertAlign` in an Office file put a run of text above or below its line? */
export const isRaised = (vertAlign: string | undefined): boolean => vertAlign === "superscript" || vertAlign === "subscript";
