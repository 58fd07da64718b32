/**
 * Three builds that never mix:
 *   the add-in (default)              -> dist/             what is shipped
 *   the command line (`--env cli`)    -> dist/cli/         one script for Node and, beside it, the part that reads PDF
 *   the workbench (`--env workbench`) -> build/workbench/  a page to try and test the add-in without Excel
 *
 * Settings, by environment variable or `--env`:
 *   OFFICE_JS_URL / officeJsUrl  where the pane loads Office.js from: global (default, Microsoft's supported source), 21vianet, or an address
 *   ADDIN_URL / addinUrl         https address the add-in will be served from, put into dist/manifest.xml
 *   --env addinId=<guid>         the id in dist/manifest.xml
 *   --env outDir=<folder>        another output folder
 *   --env maps=no                without source maps, which are of no use on a server
 */
const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { OnlyWhatIsUsed } = require("./scripts/themes.cjs");
const { NamePolicy } = require("./scripts/csp.cjs");
const { ThirdPartyNotices } = require("./scripts/notices.cjs");
const { manifestAt } = require("./scripts/manifestAt.cjs");
const { HOME, withKeys } = require("./scripts/manifestKeys.cjs");
const { officeJsAddress } = require("./scripts/officeJs.cjs");

/** Types are checked by `npm run typecheck`; here they are only taken off, which keeps the build short. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { module: "esnext", moduleResolution: "bundler", noEmit: false } },
  },
};

/** Colours and sizes are worked out here and not in the pane, see `scripts/themes.cjs`. */
const themes = [
  { test: /[\\/]taskpane[\\/]theme[\\/](?:light|dark)Theme\.ts$/, loader: path.resolve(__dirname, "scripts/themes.cjs") },
  { test: /(?:[\\/]src[\\/]taskpane[\\/].*\.tsx?|[\\/]@fluentui[\\/].*\.styles\.js)$/, loader: path.resolve(__dirname, "scripts/themeNames.cjs"), enforce: "pre" },
];

const pdfjs = { test: /[\\/]pdfjs-dist[\\/].*\.mjs$/, loader: path.resolve(__dirname, "scripts/pdfjs.cjs") };
/** Tables of character codes for reading PDF, within the part that asks for them. */
const codeTables = { test: /\.bcmap$/, type: "asset/inline", generator: { dataUrl: { encoding: "base64", mimetype: "application/octet-stream" } } };

/** What both builds share. `production` decides about size, names with a hash, and source maps without eval. */
function common(production, outDir, settings = "") {
  return {
    mode: production ? "production" : "development",
    context: __dirname,
    target: "browserslist",
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: { rules: [typescript, ...themes, pdfjs, codeTables] },
    output: {
      path: path.resolve(__dirname, outDir),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      publicPath: "auto",
      // The command line is built beside the add-in, into a folder of the same output.
      clean: { keep: /^cli\// },
    },
    cache: { type: "filesystem", version: settings, buildDependencies: { config: [__filename] } },
    // The budget of the pane is held by the browser test, which counts what is really fetched.
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** What never travels to an office is not made smaller: that takes two thirds of the build, and names in an error stay as they are written. */
const LOCAL = { minimize: false };

/** @returns {string} `url` without the slash at its end; refuses what the manifest schema would refuse. */
function addinAddress(url) {
  const { protocol, origin, pathname } = new URL(url);
  if (protocol !== "https:") throw new Error(`ADDIN_URL must be an https address, not ${url}`);
  return (origin + pathname).replace(/\/+$/, "");
}

function addin(env, production) {
  const officeJsUrl = officeJsAddress(env.officeJsUrl ?? process.env.OFFICE_JS_URL ?? "global");
  const addinUrl = addinAddress(env.addinUrl ?? process.env.ADDIN_URL ?? HOME);
  const place = { url: addinUrl, id: env.addinId };
  return {
    ...common(production, env.outDir ?? "dist", `${officeJsUrl} ${addinUrl}`),
    ...(env.maps === "no" ? { devtool: false } : {}),
    name: "addin",
    // One page for pane and ribbon commands: with a shared runtime it serves both.
    entry: { taskpane: "./src/taskpane/index.tsx" },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // React and Fluent change more rarely than we do; apart, they stay in the browser's cache over our updates. The worker has its own.
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: ({ name }) => name === "taskpane" },
        },
      },
    },
    plugins: [
      new OnlyWhatIsUsed(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { officeJsUrl },
        // Office.js stands in the template, before everything: onReady must be there when our own code runs.
        inject: "body",
        scriptLoading: "blocking",
      }),
      new NamePolicy(officeJsUrl),
      // The colours are worked out from these when the pane is built.
      new ThirdPartyNotices([require.resolve("@fluentui/tokens")]),
      new CopyPlugin({
        patterns: [
          { context: "assets", from: "**/*.png", to: "assets" },
          { from: "manifest.xml", to: "manifest.xml", transform: (text) => manifestAt(text.toString("utf8"), place) },
          { from: "manifest.xml", to: "manifest-keys.xml", transform: (text) => manifestAt(withKeys(text.toString("utf8")), place) },
          { from: "shortcuts*.json", to: "[name][ext]" },
        ],
      }),
    ],
  };
}

function workbench(env, production) {
  return {
    ...common(production, env.outDir ?? "build/workbench"),
    name: "workbench",
    entry: { workbench: "./workbench/page/index.tsx" },
    optimization: LOCAL,
    plugins: [
      new HtmlPlugin({ template: "./workbench/page/index.html", filename: "index.html", inject: "body", scriptLoading: "blocking" }),
      new CopyPlugin({ patterns: [{ from: "workbench/page/styles/*.css", to: "[name][ext]" }] }),
    ],
  };
}

/** npm sets this only when it first links a package; a script built anew later would be refused by the system. */
const executable = {
  apply(compiler) {
    // Also where nothing had to be written: a script that is unchanged keeps the rights it had.
    compiler.hooks.afterEmit.tap("executable", (done) => done.getAssets().filter(({ name }) => name.endsWith(".js")).forEach(({ name }) => chmodSync(path.join(compiler.outputPath, name), 0o755)));
  },
};

function commandLine(env, production) {
  const outDir = env.outDir ?? "dist/cli";
  const shared = common(production, outDir);
  return {
    ...shared,
    name: "cli",
    target: "node20",
    devtool: false,
    entry: { nianbao: "./src/cli/index.ts" },
    // All in one script but what says that it is a part of its own: reading PDF is larger than everything else together.
    module: { ...shared.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    optimization: { ...LOCAL, splitChunks: false },
    output: { path: path.resolve(__dirname, outDir), filename: "[name].js", clean: true },
    plugins: [new DefinePlugin({ NIANBAO_VERSION: JSON.stringify(require("./package.json").version) }), new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new ThirdPartyNotices(), executable],
  };
}

/** For `npm run bench`, which weighs the pane beside it: all of Fluent UI with the colours it comes with. Never shipped. */
const everything = (env, production) => ({ ...common(production, env.outDir), name: "everything", entry: { everything: "./bench/everything.ts" }, module: { rules: [typescript] } });

module.exports = (env = {}, argv = {}) => {
  const production = (argv.mode ?? "production") === "production";
  if (env.cli) return commandLine(env, production);
  if (env.everything) return everything(env, production);
  return env.workbench ? workbench(env, production) : addin(env, production);
};
