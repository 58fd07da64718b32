/** Answers to what was asked of late, each worked out once. What depends on anything but the question has no place here. */
export class Recent<T extends object> {
  private now = new Map<string, T>();
  private before = new Map<string, T>();

  /** Keeps `most` answers at least, and twice as many at most. */
  constructor(private readonly most: number) {}

  get(question: string, answer: () => T): T {
    let found = this.now.get(question);
    if (found) return found;
    found = this.before.get(question) ?? answer();
    if (this.now.size >= this.most) [this.before, this.now] = [this.now, new Map()];
    this.now.set(question, found);
    return found;
  }
}
