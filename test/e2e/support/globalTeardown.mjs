/** After all browser tests: browsers and server of globalSetup end, and what was made is taken away. There are none when no browser was found. */
export default async function tearDown() {
  await globalThis.closeE2eSite?.();
}
