import type { NarrativeWords } from "../narrative";

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const narrative: NarrativeWords = {
  empty: "empty",
  optional: "optional",
  paragraphs: (count) => many(count, "paragraph"),
  offers: (count) => `${count} to insert`,
  slot: (title, status) => [title, ...status].join(", "),
  length: (count, most) => `${count} of ${most} characters`,
  longer: (over) => `${many(over, "character")} over; it could be shorter`,
  locate: (what) => `Go to: ${what}`,
  sentences: "Ready-made sentences",
  follows: "Once inserted, its numbers follow the tables. ",
  whereBelow: "Goes below the paragraph the cursor is in.",
  whereEnd: "Goes to the end of this part.",
  insert: "Insert",
  insertNamed: (title) => `Insert “${title}”`,
  inserted: "Inserted (follows the tables)",
  standsAsText: "Already in the text (plain text)",
  freeze: "Make plain text",
  freezeNamed: (title) => `Make “${title}” plain text that no longer follows the tables`,
  blanks: { tables: "Tables have empty cells: fill them first. You can insert it now; the numbers come in when they are filled.", cover: "The cover is not complete: fill it in first. You can insert it now; the rest comes in when it is." },
  given: "Fill in these numbers first; it goes in as plain text that does not follow the tables.",
  field: (label, unit) => `${label} (${unit})`,
  notNumber: "Enter a number, 0 for none.",
  last: (year) => (year ? `Written for ${year}` : "Written last year"),
  lastNothing: "Nothing was written here last year.",
  compare: "Compare with last year",
  undo: "Undo last step",
};
