/** What of a source was not taken, one remark for each stretch. */
import type { SourceRemark } from "../../report/imported";

const SHOWN = 40;
/** A page of links would else bury what matters: what comes after these is counted in the last. */
const MOST = 20;

export class Left {
  private readonly stretches: { kind: "left"; characters: number; begins: string }[] = [];
  private open = false;

  add(text: string): void {
    if (text === "") return;
    const characters = [...text].length;
    const last = this.stretches.at(-1);
    if (last && (this.open || this.stretches.length === MOST)) last.characters += characters;
    else this.stretches.push({ kind: "left", characters, begins: [...text].slice(0, SHOWN).join("") });
    this.open = true;
  }

  /** What is left after this is another stretch. */
  interrupt(): void {
    this.open = false;
  }

  get remarks(): readonly SourceRemark[] {
    return this.stretches;
  }
}
