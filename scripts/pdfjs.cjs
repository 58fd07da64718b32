/**
 * For webpack (as a loader) and jest: pdf.js as we bundle it. It asks for the address of its own file, which would put a
 * path of the machine that builds into what is shipped, and whether it runs in Node, to look there for a canvas and to
 * complain that there is none. It never paints for us.
 */
module.exports = (source) => source.replaceAll("import.meta.url", '"file:///pdf.js"').replaceAll("process.versions.nw", "true");
