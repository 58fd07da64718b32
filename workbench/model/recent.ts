/** Answers to what was asked of late, each worked out once. What depends on anything but the question has no place here. */
export class Recent<T extends object> {
  private now = new Map<string, T>();
  private before = new Map<string, T>();

  /** Keeps `most` answers at least, and twice as many at most. */
  constructor(private readonly most: number) {}

  get(question: string, answer: () => T): T {
    const found = this.find(question);
    if (found) return found;
    const made = answer();
    this.keep(question, made);
    return made;
  }

  /** The answer where there is one already. */
  find(question: string): T | undefined {
    const found = this.now.get(question);
    if (found) return found;
    const old = this.before.get(question);
    if (old) this.keep(question, old);
    return old;
  }

  keep(question: string, answer: T): void {
    if (this.now.size >= this.most) [this.before, this.now] = [this.now, new Map()];
    this.now.set(question, answer);
  }
}
