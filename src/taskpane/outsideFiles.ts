import type { FilesPort } from "../app/filesPort";

export const reader = () => import(/* webpackChunkName: "importing" */ "./readInWorker");

/** Reports outside the workbook, each read in a worker of its own. What that takes is fetched when it is first wanted. */
export const outsideFiles: FilesPort = {
  async read(source, signal) {
    const { readInWorker } = await reader();
    return readInWorker(source, signal);
  },
};
