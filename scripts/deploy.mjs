/**
 * `npm run deploy`: a folder that is put on a server as it is, with the manifests for Excel, what nginx and IIS have to be
 * told, the next steps in Chinese, and checksums. The same commit with the same options gives the same bytes.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { deployWords } from "./deploy/words.mjs";
import { webConfig } from "./deploy/iis.mjs";
import { nginxConf } from "./deploy/nginx.mjs";
import { optionsFrom, Refused } from "./deploy/options.mjs";
import { asText, filesIn, sumsOf } from "./deploy/sums.mjs";
import { ROOT } from "./site.mjs";

const require = createRequire(import.meta.url);
const { policyIn } = require("./csp.cjs");
const { idIn } = require("./manifestAt.cjs");
const MANIFESTS = ["manifest.xml", "manifest-keys.xml"];

async function mustBeEmpty(folder) {
  const inside = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error.code === "ENOTDIR" ? new Refused(`${folder} 是文件，不是文件夹。\nIt is a file.`) : error;
  });
  if (inside.length > 0) throw new Refused(`文件夹不是空的：${folder}\n请先清空，或用 --out 换一个。The folder is not empty.`);
}

/** Builds into `site`. Late, so that a refusal does not wait for webpack. */
async function build(site, { url, id, officeJs }) {
  const { bundle } = await import("./bundle.mjs");
  const warnings = await bundle([{ env: { outDir: site, addinUrl: url, addinId: id, officeJsUrl: officeJs, maps: "no" } }]);
  if (warnings !== "") console.warn(warnings);
}

async function deploy(options) {
  const { out, url, officeJs, id } = options;
  const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8"));
  const site = path.join(out, "site");
  await mkdir(site, { recursive: true });
  try {
    await build(site, options);
    for (const name of MANIFESTS) await rename(path.join(site, name), path.join(out, name));
    const policy = policyIn(await readFile(path.join(site, "taskpane.html"), "utf8"));
    await writeFile(path.join(out, "nginx.conf"), nginxConf({ url, policy }));
    await writeFile(path.join(site, "web.config"), webConfig({ policy, files: await filesIn(site) }));
    // Notepad of old Windows knows UTF-8 by the mark, and ends lines by two characters.
    await writeFile(path.join(out, "部署说明.txt"), `\uFEFF${deployWords({ url, id, officeJs, version })}`.replaceAll("\n", "\r\n"));
    await writeFile(path.join(out, "SHA256SUMS"), asText(await sumsOf(out, await filesIn(out))));
  } catch (error) {
    // Half a folder would look like a whole one.
    await rm(out, { recursive: true, force: true });
    throw error;
  }
}

try {
  const options = optionsFrom(process.argv.slice(2), idIn(await readFile(path.join(ROOT, "manifest.xml"), "utf8")));
  await mustBeEmpty(options.out);
  for (const warning of options.warnings) console.warn(`注意：${warning}`);
  console.log("正在构建，约需半分钟……\nBuilding, about half a minute …");
  await deploy(options);
  console.log(`已写好 ${options.out}\n下一步见其中的 部署说明.txt。Done; see 部署说明.txt for the next steps.`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
