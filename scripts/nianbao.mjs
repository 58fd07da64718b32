#!/usr/bin/env node
/**
 * `npx nianbao`: runs the command line that `npm run build` makes. It stands in the repository itself, because npx keeps
 * the command as it first found it: were it the built file, one call before the build and npx would never find it again.
 */
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/nianbao.js", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error("命令行还没有构建，请先运行 npm run build。\nThe command line is not built yet: run `npm run build` first.");
  process.exitCode = 2;
}
