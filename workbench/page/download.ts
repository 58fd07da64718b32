/** Hands a workbook to the browser as a download. */
export function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes by then; the address would keep them in memory.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
