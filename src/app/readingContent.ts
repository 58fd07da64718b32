import type { Reading } from "../report/types";
import type { Content } from "../sheets/plan";

/** What has to be entered for a cell to be read so; an error cannot be. */
export function readingContent(reading: Exclude<Reading, { kind: "error" }>): Content | undefined {
  switch (reading.kind) {
    case "blank":
      return undefined;
    case "number":
      return { number: reading.value };
    case "text":
      return { text: reading.text };
  }
}
