/**
 * Builds the states of the pane as a page, where its sources have changed since, and prints the page's place: for the tests that
 * look at every state, and for a person who does (`#half/en-US` behind the address shows one). Made as the add-in is, but for
 * names, which stay as they are written.
 */
import { createRequire } from "node:module";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { ROOT } from "./site.mjs";
import { isFresh, stamp } from "./stamp.mjs";

const BUILD = { name: "gallery", sources: ["src", "test/taskpane/gallery", "test/taskpane/support", "test/support/explained.ts"], settings: "", output: "build/gallery" };

/** @returns {import("webpack").Configuration} */
function configuration() {
  const require = createRequire(import.meta.url);
  const addin = require("../webpack.config.js")({ outDir: BUILD.output }, { mode: "production" });
  return {
    ...addin,
    name: "gallery",
    devtool: false,
    entry: { gallery: "./test/taskpane/gallery/index.tsx" },
    output: { ...addin.output, filename: "[name].js", chunkFilename: "[name].js" },
    optimization: { minimize: false, concatenateModules: false },
    plugins: [
      ...addin.plugins.filter((plugin) => plugin.constructor.name === "OnlyWhatIsUsed"),
      new HtmlPlugin({ template: "./test/taskpane/gallery/index.html", filename: "index.html", inject: "body", scriptLoading: "blocking" }),
    ],
  };
}

function build() {
  const compiler = webpack(configuration());
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        if (failure ?? closing) reject(failure ?? closing);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve(undefined);
      });
    });
  });
}

if (!(await isFresh(BUILD))) {
  await build();
  await stamp(BUILD);
}
console.log(path.join(ROOT, BUILD.output, "index.html"));
