/** Office's files, as the shipped page names them. */
export const OFFICE = new URL("https://appsforoffice.microsoft.com/lib/1/hosted/");

/**
 * What a browser has to be started with so that it asks this machine's server for Office's files, and finds no other host.
 * @param {number} port  of that server
 */
export function answeredHere(port) {
  return `--host-resolver-rules=MAP ${OFFICE.hostname}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
}
