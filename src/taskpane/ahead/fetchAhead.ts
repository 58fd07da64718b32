/**
 * Fetches one after the other what later presses will want, each when there is nothing else to do, so that the pane goes on
 * where the network is gone after it was opened. What does not come is passed over: the press that wants it asks again, and
 * says so.
 * @param idle resolves when there is nothing else to do
 * @returns how many came
 */
export async function fetchAhead(parts: readonly (() => Promise<unknown>)[], idle: () => Promise<void>): Promise<number> {
  let came = 0;
  for (const part of parts) {
    await idle();
    came += await part().then(
      () => 1,
      () => 0,
    );
  }
  return came;
}
