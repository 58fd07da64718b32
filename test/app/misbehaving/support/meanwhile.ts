import type { Desk } from "../../../support/app";

/** Before the batch that many places on, a coauthor does this. */
export function meanwhile(desk: Desk, batch: number, act: (desk: Desk) => void): void {
  const { client, counters, host } = desk.excel;
  const wanted = counters.syncs + batch + 1;
  client.misbehaviour.beforeBatch = (now) => {
    if (now === wanted) host.remotely(() => act(desk));
  };
}
