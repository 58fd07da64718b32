import type { ExitsPort } from "../../app/ports";
import type { Words } from "../../locales/words";

/** The report as other programs take it. What makes them is fetched when it is first wanted. */
export function exits(words: Words): ExitsPort {
  return {
    async make(kind, matter) {
      if (kind === "findings") {
        const { findingsList } = await import(/* webpackChunkName: "markup" */ "./findingsList");
        return { text: findingsList(matter, words) };
      }
      const { reportClip } = await import(/* webpackChunkName: "markup" */ "../../files/markup/reportClip");
      return reportClip(kind, matter.report, matter.draft);
    },
  };
}
