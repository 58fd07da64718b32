/** For webpack: writes what the licences of others' code in a build ask to go along with it. The build fails where one may not be shipped. */
const { sources, Compilation } = require("webpack");
const { licencesOf } = require("./licences.cjs");

const FILE = "THIRD-PARTY-NOTICES.txt";
const HEAD = "本软件含有下列他人编写的部分，其许可条款照录如下。\nThis software contains the following parts written by others. Their licences follow.";
const LINE = "-".repeat(80);

/** The very texts stand once, however many packages share them. */
function notices(licences) {
  const byText = new Map();
  for (const { name, version, license, texts } of licences) {
    const text = texts.join(`\n\n${LINE}\n\n`);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return [HEAD, ...[...byText].map(([text, names]) => `${LINE}\n${names.join("\n")}\n\n${text}`)].join("\n\n") + "\n";
}

/** Paths of all that webpack put into some script. */
function* shippedFiles({ modules, chunkGraph }) {
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    // Several modules that webpack made one.
    for (const { resource } of module.modules ?? [module]) if (resource !== undefined) yield resource.replace(/\?.*$/, "");
  }
}

class ThirdPartyNotices {
  /** @param {string[]} also  files of packages that leave values of theirs in the build, and no module */
  constructor(also = []) {
    this.also = also;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("notices", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "notices", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        try {
          compilation.emitAsset(FILE, new sources.RawSource(notices(licencesOf([...shippedFiles(compilation), ...this.also]))));
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}

module.exports = { FILE, ThirdPartyNotices };
