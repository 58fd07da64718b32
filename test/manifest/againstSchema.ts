import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const at = (name: string) => ({ fileName: name, contents: readFileSync(path.join(__dirname, "schemas", name), "utf8") });

/** What the schemas in `schemas/` object to in a manifest, in libxml's words; empty where they accept it. */
export async function againstSchema(manifest: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [at("manifest.xsd")],
    preload: [at("overrides.xsd"), at("values.xsd")],
  });
  return errors.map(({ message }) => message);
}
