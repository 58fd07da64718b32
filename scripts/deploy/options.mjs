/** What `npm run deploy` is told, and what it refuses. Sentences are for the person who types: Chinese first. */
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { isIP } from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";

const { OFFICE_JS, officeJsAddress } = createRequire(import.meta.url)("../officeJs.cjs");
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What she can mend herself. */
export class Refused extends Error {}
const refuse = (zh, en) => {
  throw new Refused(`${zh}\n${en}`);
};

export const USAGE = `用法 / Usage:
  npm run deploy -- --url https://服务器/路径 --id GUID [--office-js global|21vianet|https://…/office.js] [--out 文件夹]`;

function given(args) {
  try {
    const { values } = parseArgs({ args, options: { url: { type: "string" }, id: { type: "string" }, "office-js": { type: "string" }, out: { type: "string" } } });
    return values;
  } catch (error) {
    return refuse(`${error.message}\n${USAGE}`, "Unknown option.");
  }
}

/** An https address, or a refusal that names what is wrong with it. */
function addressOf(text, what) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return refuse(`${what} 不是网址：${text}`, `${what} is no address.`);
  }
  if (url.protocol !== "https:") refuse(`${what} 要以 https:// 开头：Office 不打开别的网址。`, `${what} must be an https address.`);
  if (url.username !== "" || url.password !== "") refuse(`${what} 里不能有用户名和密码。`, `${what} must hold no user name or password.`);
  if (/[?#]/.test(text)) refuse(`${what} 里不能有 ? 和 #。`, `${what} must hold no query or fragment.`);
  return url;
}

function siteOf(text) {
  if (text === undefined) refuse(`缺 --url：插件将放在哪个网址。\n${USAGE}`, "--url is missing.");
  const url = addressOf(text, "--url");
  if (/\.\w+$/.test(url.pathname)) refuse("--url 是文件夹的网址，不要写文件名。", "--url is the address of a folder, not of a file.");
  return url.href.replace(/\/+$/, "");
}

function idOf(text, ownId) {
  if (text === undefined) {
    refuse(`缺 --id：插件的编号。第一次部署可以用这一个，请记下来，以后更新都用它：\n    --id ${randomUUID()}`, "--id is missing; the one above is new. Keep it: every update needs the same.");
  }
  const id = text.toLowerCase().replace(/^\{(.*)\}$/, "$1");
  if (!GUID.test(id)) refuse(`--id 不是 GUID（8-4-4-4-12 位十六进制）：${text}`, "--id is no GUID.");
  if (id === ownId) refuse("--id 是本仓库开发用的编号，会和开发机上的插件相撞。请换一个；不带 --id 运行会给出新的。", "--id is the one of this repository, for development only.");
  return id;
}

function officeOf(text) {
  const named = officeJsAddress(text);
  if (named !== text) return named;
  const names = `${Object.keys(OFFICE_JS).join("、")} 或 https://…/office.js`;
  const url = /^https?:/.test(text) ? addressOf(text, "--office-js") : refuse(`--office-js 应是 ${names}，现在是 ${text}`, "--office-js must be one of these.");
  // Its loader finds its other files beside a script of this very name.
  if (!url.pathname.endsWith("/office.js")) refuse("--office-js 的网址要以 /office.js 结尾：它按这个名字找其余文件。", "--office-js must end in /office.js.");
  return url.href;
}

function warningsOf(url) {
  const { hostname } = new URL(url);
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) return ["网址用的是 IP 地址：证书很难让各台机器信任，建议用域名。 (An IP address: use a name.)"];
  return hostname === "localhost" ? ["网址是本机（localhost）：别的机器打不开。 (localhost: no other machine can open it.)"] : [];
}

/**
 * @param {readonly string[]} args  as typed
 * @param {string} ownId  of the repository's own manifest
 * @returns {{url: string, id: string, officeJs: string, out: string, warnings: readonly string[]}}
 * @throws Refused
 */
export function optionsFrom(args, ownId) {
  const { url: address, id, "office-js": office = "global", out = "deploy" } = given(args);
  const url = siteOf(address);
  return { url, id: idOf(id, ownId), officeJs: officeOf(office), out: path.resolve(out), warnings: warningsOf(url) };
}
