import type { Clip, ClipboardPort } from "../../src/app/ports";

/** The machine's clipboard, which refuses when told to. */
export class Clipboard implements ClipboardPort {
  holds: Clip | undefined;
  refuses = false;
  /** For each time it was asked for, whether markup was promised. */
  readonly asked: boolean[] = [];

  async put(content: Promise<Clip>, markup: boolean): Promise<boolean> {
    this.asked.push(markup);
    const clip = await content;
    if (this.refuses) return false;
    this.holds = clip;
    return true;
  }
}
