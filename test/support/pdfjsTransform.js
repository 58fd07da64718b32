/** pdf.js comes as ES modules only; its tables of character codes are put in as data addresses, as the build does it. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const typescript = require("typescript");
const pdfjs = require("../../scripts/pdfjs.cjs");

module.exports = {
  getCacheKey: (source, file) => createHash("sha1").update(readFileSync(__filename)).update(pdfjs.toString()).update(source).update(file).digest("hex"),
  process(source, file) {
    if (file.endsWith(".bcmap")) return { code: `Object.assign(exports, { __esModule: true });exports.default = "data:;base64,${readFileSync(file).toString("base64")}";` };
    return { code: typescript.transpileModule(pdfjs(source), { fileName: "pdfjs.js", compilerOptions: { module: "commonjs", target: "ES2022", allowJs: true } }).outputText };
  },
};
