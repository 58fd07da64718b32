/** Whose code may be shipped, and what its licence says that must go along with it. */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Licences under which code of others may lie in what is shipped: each asks for its own text to go along and for no more. */
const SHIPPED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Packages that leave the text of their licence out of what npm brings: it stands here, for the licence they name. */
const STANDING = { "@fluentui/react-icons": { license: "MIT", file: path.join(__dirname, "licences/fluentui-react-icons.txt") } };

const IS_TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt))?$/i;

/** The folder of the package that a file lies in; undefined for a file of ours. */
function packageOf(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder;
}

/** Licence texts from a file's own folder up to the package's: parts taken from somebody else have their own beside them. */
function textsFor(file, root) {
  const texts = [];
  for (let folder = path.dirname(file); folder.length >= root.length; folder = path.dirname(folder))
    for (const name of readdirSync(folder)) if (IS_TEXT.test(name)) texts.push(path.join(folder, name));
  return texts;
}

/**
 * What must be said of packages that are shipped.
 * @param {Iterable<string>} files  paths of what is shipped of them
 * @returns {{name: string, version: string, license: string, texts: string[]}[]} by name
 * @throws {Error} where a licence may not be shipped or its text is nowhere
 */
function licencesOf(files) {
  const packages = new Map();
  for (const file of files) {
    const root = packageOf(file);
    if (root === undefined) continue;
    if (!packages.has(root)) packages.set(root, new Set());
    for (const text of textsFor(file, root)) packages.get(root).add(text);
  }
  return [...packages].map(([root, found]) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    if (!SHIPPED.includes(license)) throw new Error(`${name} ${version} may not be shipped: its licence is ${license}.`);
    const standing = STANDING[name];
    const from = found.size > 0 ? [...found].sort() : standing?.license === license && existsSync(standing.file) ? [standing.file] : [];
    if (from.length === 0) throw new Error(`${name} ${version} is shipped and brings no text of its licence (${license}).`);
    return { name, version, license, texts: from.map((text) => readFileSync(text, "utf8").trim()) };
  }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

module.exports = { SHIPPED, licencesOf };
