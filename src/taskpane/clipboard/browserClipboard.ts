/** The clipboard as browsers give it to a page in a frame: by one way or another, or not at all. */
import type { Clip, ClipboardPort } from "../../app/ports";
import { copyByCommand } from "./copyByCommand";

/** What of the browser is needed; the first two are missing on a page that is not trusted. */
export interface BrowserParts {
  readonly clipboard: Pick<Clipboard, "write"> | undefined;
  readonly Item: (new (items: Record<string, Promise<Blob>>) => ClipboardItem) | undefined;
  readonly document: Document;
}

/** Once there is something to write, the clipboard answers at once or will not; in milliseconds. */
const PATIENCE = 2_000;

/**
 * First the asynchronous clipboard, with content that is still to come: Safari wants to be asked within the press itself.
 * A frame of Office may lack the permission for it; then the old command, which needs none, as long as the press is not
 * forgotten (some seconds).
 */
export function browserClipboard({ clipboard, Item, document }: BrowserParts): ClipboardPort {
  return {
    async put(content, markup) {
      const written = clipboard && Item ? write(clipboard, Item, content, markup) : false;
      const clip = await content;
      return (await Promise.race([written, later(PATIENCE)])) || copyByCommand(document, clip);
    },
  };
}

/** Answers false however it is refused. */
async function write(clipboard: Pick<Clipboard, "write">, Item: NonNullable<BrowserParts["Item"]>, content: Promise<Clip>, markup: boolean): Promise<boolean> {
  const flavour = (type: string, of: (clip: Clip) => string): Promise<Blob> => {
    const blob = content.then((clip) => new Blob([of(clip)], { type }));
    // Where the clipboard was refused nobody waits for this any more; whoever could not make the content tells of it.
    blob.catch(() => undefined);
    return blob;
  };
  try {
    await clipboard.write([new Item({ "text/plain": flavour("text/plain", (clip) => clip.text), ...(markup && { "text/html": flavour("text/html", (clip) => clip.html ?? "") }) })]);
    return true;
  } catch {
    // NotAllowedError, DataError, TypeError …: whatever the reason, the next way is tried, and what remains is said by the command.
    return false;
  }
}

const later = (milliseconds: number): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
