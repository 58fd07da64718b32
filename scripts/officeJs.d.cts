export const OFFICE_JS: Readonly<Record<"global" | "21vianet", string>>;
export const MICROSOFT_AJAX: string;
/** The address that a name of OFFICE_JS or an address means. */
export function officeJsAddress(named: string): string;
