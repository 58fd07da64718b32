/** The manifest of another place: the repository's names a developer's machine, and an id of its own. */
const { HOME } = require("./manifestKeys.cjs");

const ID = /<Id>([^<]*)<\/Id>/;

/** The id that a manifest names. */
const idIn = (manifest) => ID.exec(manifest)[1];

/** @param {{url: string, id?: string}} place  url: https, without a slash at its end */
function manifestAt(manifest, { url, id = idIn(manifest) }) {
  const inXml = url.replaceAll("&", "&amp;");
  // What the comment at its head says is for the repository.
  return manifest.replace(/<!--[^]*?-->\n?/g, "").replaceAll(HOME, () => inXml).replace(ID, `<Id>${id}</Id>`);
}

module.exports = { idIn, manifestAt };
