/**
 * `npm run oracle`: what takes LibreOffice (`soffice`) to find out. Every formula of many workbooks is worked out by it,
 * and reports pass through it and back. Not part of `npm test`, which needs nothing but Node. Arguments go to jest.
 */
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./site.mjs";

if (spawnSync("soffice", ["--version"]).status !== 0) {
  console.error("LibreOffice (soffice) is missing: on Debian, apt-get install libreoffice-calc poppler-utils fonts-noto-cjk.");
  process.exit(1);
}
const node = createRequire(import.meta.url)("../jest.config.js").projects.find((project) => project.displayName === "node");
const config = { ...node, displayName: "oracle", testMatch: ["<rootDir>/test/**/*.oracle.ts"] };
const jest = [path.join(ROOT, "node_modules/jest/bin/jest.js"), "--config", JSON.stringify(config), "--maxWorkers=2", ...process.argv.slice(2)];
spawn(process.execPath, jest, { cwd: ROOT, stdio: "inherit" }).once("exit", (code, signal) => (process.exitCode = signal ? 1 : code));
