/** XML as a stream of elements, by their names without a prefix. Entities of a document type are never resolved. */
import { Parser } from "htmlparser2";

export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const plain = (name: string): string => name.slice(name.indexOf(":") + 1);

export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open?.(plain(name), attributes),
      ontext: (text) => reader.text?.(text),
      onclosetag: (name) => reader.close?.(plain(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(bytes));
}
