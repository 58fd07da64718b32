/** Where manifest.xml says that the add-in lies. */
const HOME = "https://localhost:3000";

/**
 * The manifest with keys for the sheet (shortcuts.json). A manifest of its own: Excel knows the element since version
 * 2102, and nobody says that older ones pass over it.
 */
function withKeys(manifest) {
  const end = "</VersionOverrides>";
  if (manifest.split(end).length !== 2) throw new Error("the manifest has not one VersionOverrides, below which the keys would be named");
  return manifest.replace(end, `${end}\n  <ExtendedOverrides Url="${HOME}/shortcuts.json" ResourcesUrl="${HOME}/shortcuts.en-US.json"></ExtendedOverrides>`);
}

module.exports = { HOME, withKeys };
