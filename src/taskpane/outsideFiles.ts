import type { FilesPort } from "../app/filesPort";

/** Reports outside the workbook, each read in a worker of its own. What that takes is fetched when it is first wanted. */
export const outsideFiles: FilesPort = {
  async read(source, signal) {
    const { readInWorker } = await import(/* webpackChunkName: "importing" */ "./readInWorker");
    return readInWorker(source, signal);
  },
};
