/** `npm run bench`: prints the times that have a budget. TypeScript is transpiled as it is loaded. */
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
Module._extensions[".ts"] = (module, file) => {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { fileName: file, compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true } });
  module._compile(outputText, file);
};

const { benchCheck } = require("../bench/check.ts");
for (const [what, result] of benchCheck()) console.log(`${what.padEnd(60)} ${result}`);
