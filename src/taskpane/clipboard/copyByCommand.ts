import type { Clip } from "../../app/ports";

/**
 * Copies by the command that pressing Ctrl+C gives, and puts both flavours on the clipboard while it is being carried out.
 * False where the browser does not carry it out: the press is too long ago, or a policy forbids it.
 */
export function copyByCommand(document: Document, clip: Clip): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    fillClipboard(event.clipboardData, clip);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const release = selectSomething(document);
  document.addEventListener("copy", give, { capture: true });
  try {
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", give, { capture: true });
    release();
  }
}

export function fillClipboard(data: DataTransfer, { text, html }: Clip): void {
  data.setData("text/plain", text);
  if (html !== undefined) data.setData("text/html", html);
}

/** Safari copies nothing where nothing is selected. The answer puts the selection back. */
function selectSomething(document: Document): () => void {
  const selection = document.getSelection();
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const mark = document.createElement("span");
  mark.textContent = "\u00a0";
  mark.setAttribute("style", "position:fixed;top:0;opacity:0;user-select:text;-webkit-user-select:text");
  document.body.append(mark);
  selection?.selectAllChildren(mark);
  return () => {
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
    mark.remove();
  };
}
