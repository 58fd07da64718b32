/** The id that a manifest names. */
export function idIn(manifest: string): string;
/** The manifest of an add-in that lies elsewhere; `url` https, without a slash at its end. */
export function manifestAt(manifest: string, place: { readonly url: string; readonly id?: string }): string;
