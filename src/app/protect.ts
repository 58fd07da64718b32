/**
 * 保护: keeps labels, totals and the order of rows from being changed by accident, if the user asks for it. Off by default,
 * because Excel refuses a whole paste that touches one locked cell.
 */
import { CHECKS_KEY } from "../sheets/checksSheet";
import { COVER_KEY } from "../sheets/coverFields";
import { RECORD_KEY } from "../sheets/recordPlaces";
import { refused } from "./refusals";
import type { UseCase } from "./session";

/**
 * [2, 4 where the sheets had to be looked for] 文字 stays open, since paragraphs need rows inserted, and so does
 * 年度报告, which is drawn again and may be edited by hand. On 校验记录 only the cells that 校验 writes are open. Commands that draw over a protected sheet refuse and name it;
 * they do not lift what a person has set, and some Excels that lift it cannot set it again (office-js #6784).
 */
export const setProtection: UseCase<[boolean]> = async (session, on) => {
  const snapshot = await session.read();
  if (!snapshot) return refused("setProtection", { kind: "noReport" });
  if (snapshot.readOnly) return refused("setProtection", { kind: "readOnly" });
  const { located, protectedSheets } = snapshot;
  const guarded = new Set<string>([COVER_KEY, ...located.edition.tables.map((t) => t.id), CHECKS_KEY, RECORD_KEY]);
  // Protection is taken off wherever it is, also where somebody else set it.
  const sheets = [...located.sheets].filter(([key, sheet]) => (on ? guarded.has(key) && !protectedSheets.includes(sheet.name) : protectedSheets.includes(sheet.name))).map(([, sheet]) => sheet);
  await session.port.protect(sheets.map((s) => s.id), on);
  return { kind: "protection", on, sheets: sheets.map((s) => s.name) };
};
