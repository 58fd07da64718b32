/**
 * `npm start`: builds the add-in and the workbench and serves both, so that the add-in can be tried without Excel.
 * PORT (3000) and HOST (this machine alone) are read from the environment.
 */
import { bundle } from "./bundle.mjs";
import { claimable } from "./server.mjs";
import { OFFICE_JS_ROUTE, serveSite } from "./site.mjs";

/** Apart from dist/, which names Office's own address and is what is shipped. */
const ADDIN = "build/addin";

/** @returns {number | undefined} undefined when PORT is no port */
function portFrom(text) {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
}

/** Words for what a person can mend herself; anything else keeps its own message and trace. */
function explain(error, port) {
  if (error.code === "EADDRINUSE") {
    return [
      `端口 ${port} 已被占用，可能是另一个工作台还开着。请先关闭它，或换一个端口再启动：`,
      `Port ${port} is taken, perhaps by another workbench. Close it, or start on another port:`,
      `    PORT=${port + 1} npm start                      (macOS, Linux)`,
      `    $env:PORT=${port + 1}; npm start                (Windows PowerShell)`,
    ].join("\n");
  }
  if (error.code === "EACCES") {
    return `系统不允许使用端口 ${port}，请换一个大于 1024 的端口。This system does not allow port ${port}; set PORT above 1024.`;
  }
  return undefined;
}

/** What `open` gives, true where it gives nothing; undefined when the port cannot be used, which is then said. */
async function usable(open, port) {
  try {
    return (await open()) ?? true;
  } catch (error) {
    const words = explain(error, port);
    if (words === undefined) throw error;
    console.error(`\n${words}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

async function main() {
  const port = portFrom(process.env.PORT);
  if (port === undefined) {
    console.error(`PORT 应是 0 到 65535 的整数，现在是“${process.env.PORT}”。PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
    process.exitCode = 1;
    return;
  }
  const host = process.env.HOST;
  if (!(await usable(() => claimable(port, host), port))) return;
  const began = Date.now();
  console.log("正在构建加载项和工作台，第一次约需半分钟……\nBuilding the add-in and the workbench, about half a minute the first time …");
  const warnings = await bundle([{ env: { outDir: ADDIN, officeJsUrl: OFFICE_JS_ROUTE } }, { env: { workbench: true } }]);
  if (warnings !== "") console.warn(warnings);

  // Somebody may have taken the port during the build.
  const site = await usable(() => serveSite({ port, host, addin: ADDIN }), port);
  if (!site) return;
  const { certificate } = site;
  console.log(`
构建完成，用时 ${Math.round((Date.now() - began) / 1000)} 秒。Built.

  请用浏览器打开 / Open in a browser:

      ${site.page}

  浏览器会提示连接不安全，因为证书是本机自己生成的（${certificate.until.toISOString().slice(0, 10)} 到期）。
  请点“高级”，再点“继续前往 localhost”。不想每次都点，可把下面的证书加入系统的受信任根证书：
  The browser warns because this machine made the certificate itself (valid until ${certificate.until.toISOString().slice(0, 10)}).
  Click "Advanced", then "Proceed to localhost". To be asked no more, import it as a trusted root:

      ${certificate.file}

  按 Ctrl+C 停止。Press Ctrl+C to stop.
`);
  const stop = () => {
    console.log("\n已停止。Stopped.");
    site.close().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
