/**
 * For webpack: a theme as plain values, and of these only what some style asks for. Fluent's own way is to ship what works
 * out every colour there is, of which the pane's styles use a quarter.
 *
 * As a loader for `theme/*Theme.ts` it runs the module and writes down what it exports as `theme`; as a plugin it takes out of
 * that what no script of the build names.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { sources, Compilation } = require("webpack");

const BEGIN = "/*! theme */";
const END = "/*! end of theme */";

module.exports = function () {
  const theme = run(this.resourcePath, (file) => this.addDependency(file)).theme;
  return `export const theme = ${BEGIN}${JSON.stringify(theme)}${END};`;
};

/** What a module of ours exports, run here and now. */
function run(file, seen) {
  seen(file);
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported = {};
  new Function("exports", "require", outputText)(exported, (name) => (name.startsWith(".") ? run(path.resolve(path.dirname(file), `${name}.ts`), seen) : require(name)));
  return exported;
}

class OnlyWhatIsUsed {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("themes", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "themes", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE }, (assets) => {
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js")).map(([name, asset]) => [name, asset, String(asset.source())]);
        const used = new Set(scripts.flatMap(([, , code]) => [...code.matchAll(/var\(--(\w+)/g)].map(([, variable]) => variable)));
        for (const [name, asset, code] of scripts) {
          const from = code.indexOf(BEGIN);
          if (from < 0) continue;
          const to = code.indexOf(END, from);
          const all = JSON.parse(code.slice(from + BEGIN.length, to));
          const kept = Object.fromEntries(Object.entries(all).filter(([variable]) => used.has(variable)));
          const pruned = new sources.ReplaceSource(asset);
          pruned.replace(from, to + END.length - 1, JSON.stringify(kept));
          compilation.updateAsset(name, pruned);
        }
      });
    });
  }
}

module.exports.OnlyWhatIsUsed = OnlyWhatIsUsed;
