import type { ExitsPort } from "../../app/ports";
import type { Words } from "../../locales/words";

const listing = () => import(/* webpackChunkName: "markup" */ "./findingsList");
const clips = () => import(/* webpackChunkName: "markup" */ "../../files/markup/reportClip");
/** What makes them. */
export const markup = [listing, clips];

/** The report as other programs take it. What makes them is fetched when it is first wanted. */
export function exits(words: Words): ExitsPort {
  return {
    async make(kind, matter) {
      if (kind === "findings") {
        const { findingsList } = await listing();
        return { text: findingsList(matter, words) };
      }
      const { reportClip } = await clips();
      return reportClip(kind, matter.report, matter.draft);
    },
  };
}
