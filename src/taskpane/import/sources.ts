/** What a person hands over to be read, as the application takes it. */
import type { OutsideSource } from "../../app/filesPort";
import { MOST_BYTES } from "../../files/limits";

type Pasted = Extract<OutsideSource, { kind: "pasted" }>;

/** Undefined where nothing of text is on the clipboard: a picture, say. */
export function pastedSource(clipboard: Pick<DataTransfer, "getData">): Pasted | undefined {
  const [html, text] = [clipboard.getData("text/html"), clipboard.getData("text/plain")];
  return html === "" && text === "" ? undefined : { kind: "pasted", html: html === "" ? undefined : html, text };
}

/** A file that is too large is not even loaded. Rejects when the file cannot be read, as when it has been moved. */
export async function fileSource(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<OutsideSource | "tooLarge"> {
  return file.size > MOST_BYTES ? "tooLarge" : { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
