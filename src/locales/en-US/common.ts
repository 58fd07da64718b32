import type { Words } from "../words";
import { dayInEnglish, twoDigits } from "../plain";

const days = (count: number): string => `${count} day${count === 1 ? "" : "s"}`;

export const common: Words["common"] = {
  product: "Disclosure Annual Report",
  retry: "Try again",
  cancel: "Cancel",
  close: "Close",
  undo: "Undo",
  locate: "Go to",
  previous: "Previous",
  next: "Next",
  levels: { error: "Must fix", warning: "To verify", hint: "Hint", pending: "Incomplete", unfilled: "To write" },
  tabs: { fill: "Fill in", narrative: "Write", check: "Validate", more: "More" },
  day: dayInEnglish,
  shortDay: (day) => dayInEnglish(day).replace(/ \d+$/, ""),
  moment: (at) => `${dayInEnglish(at).replace(/ \d+$/, "")}, ${at.hour}:${twoDigits(at.minute)}`,
  heading: (name, year) => `${name} ${year}`.trim(),
  year: (year) => String(year),
  unnamed: "(no office named)",
  longPast: (deadline) => `Deadline ${deadline}, past`,
  daysLeft: (deadline, left) => (left > 0 ? `${days(left)} to ${deadline}` : left === 0 ? `Due today, ${deadline}` : `${days(-left)} past ${deadline}`),
  list: (parts) => parts.join(", "),
  clauses: (parts) => parts.join(", "),
  full: (sentence) => `${sentence}.`,
};
