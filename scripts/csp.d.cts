/** The policy of a page: `html` as it will be served, `officeJsUrl` the address in its first script. */
export function policyFor(html: string, officeJsUrl: string): string;
/** The policy that a built page names. @throws Error where it names none */
export function policyIn(html: string): string;
