/** A pane this low, as at 200 % zoom, has no room for a head and a foot that stay: the whole of it scrolls. */
export const LOW = "@media (max-height: 420px)";
