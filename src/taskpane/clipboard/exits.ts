import type { ExitsPort } from "../../app/ports";
import type { Words } from "../../locales/words";
import { findingsList } from "./findingsList";

/** The report as other programs take it. What makes markup is fetched when it is first wanted. */
export function exits(words: Words): ExitsPort {
  return {
    async make(kind, matter) {
      if (kind === "findings") return { text: findingsList(matter, words) };
      const { reportClip } = await import(/* webpackChunkName: "markup" */ "../../files/markup/reportClip");
      return reportClip(kind, matter.report, matter.draft);
    },
  };
}
