/** Several threads that read, for many files: each file goes to one that is free. */
import type { FilesPort, OutsideSource } from "../../app/filesPort";
import type { ImportedReport } from "../../report/imported";

/** What reads one source after the other, and can be ended. */
export interface EndableReader extends FilesPort {
  end(): void;
}

export class ReadersApart implements EndableReader {
  private readonly readers: { readonly reader: EndableReader; asked: number }[] = [];

  /** @param most at least 1; a reader is made when all there are have something to do */
  constructor(
    private readonly make: () => EndableReader,
    private readonly most: number,
  ) {}

  /** Rejects as its reader does; a source over which one goes wrong holds up those behind it, not the other readers. */
  async read(source: OutsideSource, signal?: AbortSignal): Promise<ImportedReport> {
    const one = this.leastAsked();
    one.asked += 1;
    try {
      return await one.reader.read(source, signal);
    } finally {
      one.asked -= 1;
    }
  }

  end(): void {
    for (const { reader } of this.readers) reader.end();
  }

  private leastAsked(): { readonly reader: EndableReader; asked: number } {
    const free = this.readers.find(({ asked }) => asked === 0);
    if (free) return free;
    if (this.readers.length < this.most) {
      const made = { reader: this.make(), asked: 0 };
      this.readers.push(made);
      return made;
    }
    return this.readers.reduce((least, other) => (other.asked < least.asked ? other : least));
  }
}
