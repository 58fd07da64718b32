/** A line that is the heading of a part, （一）主动公开 and so on, whatever number it carries. */
import type { SectionPart } from "../statute/types";
import { bare, containment, numbered } from "./headingWords";

const LONGEST = 24;

/** `（一）主动公开情况`, `依申请公开` alone, or `（一）主动公开。全年……`: the part, and what stands behind its title. */
export function partHeading(text: string, parts: readonly SectionPart[]): { readonly part: SectionPart; readonly rest: string } | undefined {
  if (parts.length === 0) return undefined;
  const number = numbered(text);
  const body = number ? number.rest : text;
  const stop = /[。：:]|\s/u.exec(body);
  const title = stop ? body.slice(0, stop.index) : body;
  if (title.length > LONGEST) return undefined;
  const core = bare(title);
  const part = parts.find((p) => bare(p.title) === core) ?? (number ? closest(core.replace(/(?:工作|情况)+$/u, ""), parts) : undefined);
  // What ends like a sentence and has words of its own is one: （一）主动公开数量有增加。
  if (stop && part && !bare(part.title).includes(core) && !/(?:工作|情况|信息)$/u.test(core)) return undefined;
  // Without a number, only a line that is nothing but the title.
  if (!part || (!number && bare(body) !== core)) return undefined;
  return { part, rest: stop ? body.slice(stop.index + 1).trim() : "" };
}

/** `主动公开情况`, `平台建设`: one holds the other whole. */
function closest(core: string, parts: readonly SectionPart[]): SectionPart | undefined {
  if (core.length < 2) return undefined;
  const near = parts.filter((p) => containment(core, bare(p.title)) === 1 && Math.min(core.length, bare(p.title).length) >= 4);
  return near.length === 1 ? near[0] : undefined;
}
