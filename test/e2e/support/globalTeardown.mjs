/** After all browser tests: the server of globalSetup ends. There is none when no browser was found. */
export default async function tearDown() {
  await globalThis.closeE2eSite?.();
}
