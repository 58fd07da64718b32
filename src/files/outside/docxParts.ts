/** The parts of a Word file that hold its text, found as the file itself names them. */
import { OutsideError } from "../../app/filesPort";
import { unzip } from "./unzip";
import { isRaised } from "./raised";
import { readXml } from "./xml";

export interface WordParts {
  readonly body: Uint8Array;
  /** By the id of a paragraph style: the level of heading it stands for, from 1. */
  readonly headings: ReadonlyMap<string, number>;
  /** Ids of the styles whose text stands above or below its line. */
  readonly raisedStyles: ReadonlySet<string>;
}

/** Throws OutsideError: as the zip guard, or kind where it is no Word file. */
export function partsOfWord(bytes: Uint8Array): WordParts {
  const parts = unzip(bytes, (name) => name === "_rels/.rels" || /^word\/(?:document\d*|styles)\.xml$/u.test(name));
  const relations = parts.get("_rels/.rels");
  const named = relations && mainPart(relations);
  const body = (named !== undefined ? parts.get(named) : undefined) ?? parts.get("word/document.xml");
  if (!body) throw new OutsideError("kind", "no word/document.xml in it");
  if (!holdsBody(body)) throw new OutsideError("broken", "word/document.xml has no body");
  const styles = parts.get("word/styles.xml");
  return { body, ...(styles ? stylesOf(styles) : { headings: new Map(), raisedStyles: new Set() }) };
}

function mainPart(relations: Uint8Array): string | undefined {
  let target: string | undefined;
  readXml(relations, {
    open(tag, { Type, Target }) {
      if (tag === "Relationship" && Type?.endsWith("/officeDocument")) target = Target?.replace(/^\//u, "");
    },
  });
  return target;
}

function holdsBody(bytes: Uint8Array): boolean {
  return /<(?:\w+:)?body[\s>/]/u.test(new TextDecoder().decode(bytes.subarray(0, 65_536)));
}

function stylesOf(styles: Uint8Array): Pick<WordParts, "headings" | "raisedStyles"> {
  const levels = new Map<string, number>();
  const raisedStyles = new Set<string>();
  let id = "";
  readXml(styles, {
    open(tag, attributes) {
      const value = attributes["w:val"] ?? attributes.val ?? "";
      if (tag === "style") id = attributes["w:styleId"] ?? attributes.styleId ?? "";
      else if (tag === "vertAlign" && isRaised(value)) raisedStyles.add(id);
      else if (tag === "name" && /^(?:heading|标题) [1-9]$/iu.test(value)) levels.set(id, Number(value.slice(-1)));
      else if (tag === "outlineLvl" && /^[0-8]$/u.test(value)) levels.set(id, Number(value) + 1);
    },
  });
  return { headings: levels, raisedStyles };
}
