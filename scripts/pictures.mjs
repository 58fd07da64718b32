/**
 * `npm run pictures`: takes the pictures of the docs (test/pictures) from the real pane in the workbench, by the browser tests'
 * own means. A Chinese font must be installed, else pictures lie. Arguments go to jest.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./site.mjs";

const browser = createRequire(import.meta.url)("../jest.config.js").projects.find((project) => project.displayName === "e2e");
const config = { ...browser, displayName: "pictures", testMatch: ["<rootDir>/test/pictures/**/*.pictures.ts"] };
const jest = [path.join(ROOT, "node_modules/jest/bin/jest.js"), "--config", JSON.stringify(config), "--runInBand", ...process.argv.slice(2)];
spawn(process.execPath, jest, { cwd: ROOT, stdio: "inherit" }).once("exit", (code, signal) => (process.exitCode = signal ? 1 : code));
