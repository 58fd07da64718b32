/** The project's pages in Markdown, as a reader follows them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./sources";

export interface Page {
  /** From the project's root: `docs/guide.md`. */
  readonly file: string;
  /** As it is written, blocks of code taken out: nothing in them is a link. */
  readonly text: string;
}

const markdownIn = (folder: string): readonly string[] => readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith(".md")).map((name) => path.posix.join(folder, name));

export const PAGES: readonly Page[] = [...markdownIn("."), ...markdownIn("docs")].map((file) => ({ file, text: readFileSync(path.join(ROOT, file), "utf8").replace(/^```[\s\S]*?^```/gm, "") }));

export interface Link {
  /** As it is written. */
  readonly to: string;
  readonly image: boolean;
}

export const linksOf = (text: string): readonly Link[] => [...text.replace(/`[^`\n]*`/g, "").matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)].map((match) => ({ to: match[2]!, image: match[1] === "!" }));

/** The anchors of a page's headings, as code forges make them: lower case, without punctuation, hyphens for spaces. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = heading.replace(/`/g, "").trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "").replace(/ /g, "-");
    let anchor = plain;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${plain}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}
