/** The ways to the clipboard, one after the other. */
import type { Clip } from "../../src/app/ports";
import { browserClipboard, type BrowserParts } from "../../src/taskpane/clipboard/browserClipboard";

const CLIP: Clip = { text: "题\n", html: "<h1>题</h1>" };

/** What a page asks the browser to hold, flavour by flavour, some of it still to come. */
class Item {
  readonly types: readonly string[];
  constructor(readonly flavours: Record<string, Promise<Blob>>) {
    this.types = Object.keys(flavours);
  }
}
type Asked = readonly Item[];

/** A browser whose clipboard answers so, and whose old command obeys or does not. */
function browser(write: ((items: Asked) => Promise<void>) | undefined, obeys: boolean) {
  const held = new Map<string, string>();
  const asked: Asked[] = [];
  document.execCommand = () => {
    const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), { clipboardData: { setData: (type: string, data: string) => void (obeys && held.set(type, data)) } });
    document.body.dispatchEvent(event);
    return obeys && event.defaultPrevented;
  };
  const clipboard = write && {
    write: (items: ClipboardItems) => {
      asked.push(items as unknown as Asked);
      return write(items as unknown as Asked);
    },
  };
  const parts: BrowserParts = { clipboard, Item: Item as unknown as NonNullable<BrowserParts["Item"]>, document };
  return { port: browserClipboard(parts), held, asked };
}
const takes = async (items: Asked): Promise<void> => void (await Promise.all(items.flatMap((item) => Object.values(item.flavours))));
const refuses = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
const never = () => new Promise<void>(() => undefined);

afterEach(() => Reflect.deleteProperty(document, "execCommand"));

/** Its words, which jsdom's Blob gives by a reader only. */
const wordsOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe("the clipboard of a browser", () => {
  it("is asked at once, though the content is still to come, and gets both flavours", async () => {
    const { port, asked, held } = browser(takes, true);
    let come: (clip: Clip) => void = () => undefined;
    const put = port.put(new Promise((resolve) => (come = resolve)), true);
    expect(asked).toHaveLength(1);
    come(CLIP);
    expect(await put).toBe(true);
    const { flavours } = asked[0]![0]!;
    expect([await wordsOf(await flavours["text/plain"]!), await wordsOf(await flavours["text/html"]!)]).toEqual([CLIP.text, CLIP.html]);
    expect(held.size).toBe(0);
  });

  it("is promised text alone for what has no markup", async () => {
    const { port, asked } = browser(takes, true);
    await port.put(Promise.resolve({ text: "一" }), false);
    expect(asked[0]![0]!.types).toEqual(["text/plain"]);
  });

  it.each([["refuses", refuses], ["never answers", never], ["is not there", undefined]])("where it %s, the old command takes the same two flavours", async (_how, write) => {
    jest.useFakeTimers();
    try {
      const { port, held } = browser(write, true);
      const put = port.put(Promise.resolve(CLIP), true);
      await jest.advanceTimersByTimeAsync(2_000);
      expect(await put).toBe(true);
      expect(Object.fromEntries(held)).toEqual({ "text/plain": CLIP.text, "text/html": CLIP.html });
    } finally {
      jest.useRealTimers();
    }
  });

  it("is refused where both refuse, and the page's own selection is as it was", async () => {
    const words = document.body.appendChild(document.createElement("p"));
    words.textContent = "选中的字";
    document.getSelection()!.selectAllChildren(words);
    const elements = document.body.childElementCount;
    const { port, held } = browser(refuses, false);
    expect(await port.put(Promise.resolve(CLIP), true)).toBe(false);
    expect(held.size).toBe(0);
    expect(document.getSelection()!.toString()).toBe("选中的字");
    expect(document.body.childElementCount).toBe(elements);
  });

  it("rejects as the content does, and leaves no rejection that nobody caught", async () => {
    const uncaught: unknown[] = [];
    const note = (reason: unknown) => void uncaught.push(reason);
    process.on("unhandledRejection", note);
    try {
      const { port, held } = browser(refuses, true);
      await expect(port.put(Promise.reject(new Error("no content")), true)).rejects.toThrow("no content");
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(held.size).toBe(0);
      expect(uncaught).toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
    }
  });
});
