/** Three projects: pure code in Node, components in jsdom, the browser end to end. */
const transform = {
  "/pdfjs-dist/.+\\.(?:mjs|bcmap)$": "<rootDir>/test/support/pdfjsTransform.js",
  "^.+\\.(tsx?|mjs)$": ["@swc/jest", { swcrc: false, module: { type: "commonjs" }, sourceMaps: "inline", jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
};
// These come as ES modules only.
const transformIgnorePatterns = ["/node_modules/(?!(?:hucre|pdfjs-dist)/)"];
const common = { transform, transformIgnorePatterns, setupFilesAfterEnv: ["<rootDir>/test/support/setup.ts"], moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"], rootDir: __dirname };
/** Modules are loaded once for each worker, not once for each file of tests. */
const kept = { runtime: "<rootDir>/test/support/keptModules.js" };

/** For `npm run e2e` alone, which .ci/run calls: they build the pane anew, or go on where a shorter walk through the same screens ends. */
const LONG_WALKS = process.env.E2E_ALL === undefined ? ["deployed", "importPdf", "offline", "rarely", "ready", "theme"].map((name) => `<rootDir>/test/e2e/${name}.test.ts`) : [];

module.exports = {
  testSequencer: "<rootDir>/test/support/sequencer.js",
  projects: [
    { ...common, displayName: "node", ...kept, testEnvironment: "<rootDir>/test/support/nodeEnvironment.js", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"] },
    { ...common, displayName: "pane", ...kept, testEnvironment: "<rootDir>/test/support/paneEnvironment.js", setupFilesAfterEnv: [...common.setupFilesAfterEnv, "<rootDir>/test/support/paneSetup.ts"], testMatch: ["<rootDir>/test/**/*.test.tsx"] },
    { ...common, displayName: "e2e", ...kept, testEnvironment: "<rootDir>/test/e2e/support/siteEnvironment.js", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", ...LONG_WALKS], globalSetup: "<rootDir>/test/e2e/support/globalSetup.mjs", globalTeardown: "<rootDir>/test/e2e/support/globalTeardown.mjs" },
  ],
};
