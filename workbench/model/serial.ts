/** Serial number of a calendar day in the 1900 system, as Excel counts from March 1900 on. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round(time / 86_400_000) + 25_569;
  return serial >= 61 && year <= 9999 ? serial : undefined;
}

/** Day and time of a serial number, as UTC so that no zone shifts it. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400_000));
}
