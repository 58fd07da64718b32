/**
 * `npm run start:excel` and `npm run stop`: the add-in in desktop Excel on this machine. Serves dist/ at the address that
 * manifest.xml names, with a certificate the system trusts, and registers the manifest with Excel; stop takes it away.
 * The tool that registers is fetched by npx when needed: it is large and of use only where Excel is.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { freshenAddin } from "./production.mjs";
import { serve } from "./server.mjs";
import { ROOT } from "./site.mjs";

const MANIFEST = path.join(ROOT, "manifest.xml");
const TOOL = "office-addin-debugging@7";

/** A fault that a person can mend; told without a trace. */
class Hint extends Error {}

function needsExcel() {
  if (process.platform === "win32" || process.platform === "darwin") return;
  throw new Hint([
    "本机不是 Windows 或 macOS，没有桌面版 Excel。请用 npm start 在浏览器的工作台里试用。",
    "There is no desktop Excel on this system. Use `npm start` to try the add-in in the browser's workbench.",
  ].join("\n"));
}

function debugging(command) {
  const args = ["--yes", TOOL, command, MANIFEST, ...(command === "start" ? ["desktop", "--app", "excel", "--no-debug", "--no-live-reload"] : [])];
  return new Promise((resolve, reject) => {
    // On Windows npx is a script, which only a shell starts.
    const child = spawn("npx", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Hint(`${TOOL} ${command} 没有成功（代码 ${code}），原因见上。It failed with code ${code}: see above.`))));
  });
}

async function manifestPort() {
  const { defaultSettings } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  const { port } = new URL(defaultSettings?.sourceLocation ?? "");
  return parseNumber(port === "" ? "443" : port, "The port in manifest.xml is no number.");
}

async function start() {
  needsExcel();
  await freshenAddin();
  const port = await manifestPort();
  const { key, cert } = await getHttpsServerOptions();
  let server;
  try {
    server = await serve({ certificate: { key, cert }, port, host: "localhost", mounts: [{ prefix: "/", folder: path.join(ROOT, "dist") }] });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Hint(`端口 ${port} 已被占用：清单写的是这个端口，请先关闭占用它的程序（例如 npm start）。\nPort ${port}, which the manifest names, is taken. Close what uses it, perhaps \`npm start\`.`);
  }
  try {
    await debugging("start");
  } catch (error) {
    await server.close();
    throw error;
  }
  console.log(`\n  加载项已装入 Excel，由 ${server.origin} 提供。按 Ctrl+C 卸下并停止。\n  The add-in is in Excel, served from ${server.origin}. Press Ctrl+C to remove it and stop.\n`);
  process.once("SIGINT", () => {
    debugging("stop").catch(report).finally(() => server.close().catch(report));
  });
}

async function stop() {
  needsExcel();
  await debugging("stop");
}

function report(error) {
  logErrorMessage(error instanceof Hint ? error.message : error);
  process.exitCode = 1;
}

const commands = { start, stop };
const command = commands[process.argv[2]];
if (command) await command().catch(report);
else report(new Hint(`usage: node scripts/excel.mjs start | stop`));
