/** Where `export` writes what it read: as the sources lie in their folders, each under a name of its own. */
import path from "node:path";
import type { Found } from "./paths";

export class Targets {
  private readonly taken = new Set<string>();

  /** @param several more than one path was given: what comes from a folder then goes into one of its name */
  constructor(
    private readonly out: string,
    private readonly suffix: string,
    private readonly several: boolean,
  ) {}

  /** 年报.docx → 年报.xlsx. A second source of the same name keeps its ending (年报.html.xlsx), a third is counted: none takes the place of another. */
  of({ file, below }: Found): string {
    const inner = below === undefined ? path.basename(file) : path.join(this.several ? path.basename(path.resolve(below)) : "", path.relative(below, file));
    const { dir, name, base } = path.parse(inner);
    const names = [name, base];
    for (let at = 0; ; at++) {
      const target = path.join(this.out, dir, `${names[at] ?? `${name} (${at})`}${this.suffix}`);
      // Two names that differ in case alone are one file on many systems.
      const key = target.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return target;
    }
  }
}
