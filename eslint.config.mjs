import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Every rule the plugin has, so that one it adds later is on as well. */
const allOfficeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));

const NODE = { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly", setTimeout: "readonly", clearTimeout: "readonly", setInterval: "readonly", clearInterval: "readonly", fetch: "readonly", AbortController: "readonly", AbortSignal: "readonly", performance: "readonly", TextEncoder: "readonly", TextDecoder: "readonly" };
const COMMONJS = { ...NODE, module: "writable", require: "readonly", __dirname: "readonly", __filename: "readonly" };

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "deploy/**", "office-js/**", "node_modules/**", "coverage/**", "test-results/**", ".cert/**"] },
  js.configs.recommended,
  // 　 between characters is how Chinese forms space their words.
  { rules: { "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }] } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Swallowed errors: an empty block is refused even with a comment in it.
      "no-restricted-syntax": ["error", { selector: "CatchClause > BlockStatement[body.length=0]", message: "Say what went wrong, or let it pass on." }],
      // The compiler knows better.
      "no-undef": "off",
    },
  },
  { files: ["**/*.tsx", "src/taskpane/**/*.ts", "workbench/page/**/*.ts"], plugins: { "react-hooks": reactHooks }, rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" } },
  { files: ["src/excel/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: allOfficeRules },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["it", "test", "describe"].flatMap((object) => ["only", "skip"].map((property) => ({ object, property, message: "Every test runs." }))),
      ],
    },
  },
  // Where no browser is to be had, the browser tests say so and the rest still runs.
  { files: ["test/e2e/support/browserTests.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["**/*.mjs"], languageOptions: { sourceType: "module", globals: NODE } },
  { files: ["**/*.js", "**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: COMMONJS } },
);
