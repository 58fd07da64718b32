/** Sent with every file of the pane, whose page has this policy. */
export function everywhere(policy: string): Readonly<Record<string, string>>;
/** How long a browser may keep a file of this name. */
export function cacheOf(name: string): string;
