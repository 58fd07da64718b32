/** An amount as a person types it: full-width digits and separators of thousands are read, nothing else is guessed. @returns undefined where it is none */
export function typedNumber(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim().replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
