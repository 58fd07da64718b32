/** Explanations half-written: kept while the pane is open, for the form goes away when the person looks at something else, and when Excel refuses what it saves. */
export interface Draft {
  readonly who: string;
  readonly why: string;
}

const DRAFTS = new WeakMap<object, Map<string, Draft>>();

/** Those of one pane, by what they explain. */
export function draftsOf(app: object): Map<string, Draft> {
  const drafts = DRAFTS.get(app) ?? new Map<string, Draft>();
  DRAFTS.set(app, drafts);
  return drafts;
}
