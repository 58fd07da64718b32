/** After all browser tests: browsers and server of globalSetup end. There are none when no browser was found. */
export default async function tearDown() {
  await globalThis.closeE2eSite?.();
}
