/** Where manifest.xml says that the add-in lies. */
export const HOME: string;
/** The manifest of this text with keys for the sheet. @throws Error where it has not one element VersionOverrides */
export function withKeys(manifest: string): string;
