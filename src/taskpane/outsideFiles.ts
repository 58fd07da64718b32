import type { FilesPort } from "../app/filesPort";
import { EDITIONS } from "../statute/editions";

/** Reports outside the workbook. What reads them is fetched when it is first wanted. */
export const outsideFiles: FilesPort = {
  async read(source) {
    const { readSource } = await import(/* webpackChunkName: "readers" */ "../files/readSource");
    return readSource(source, EDITIONS);
  },
};
