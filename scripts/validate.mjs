/**
 * `npm run validate`: is the manifest one that Office takes? Offline: it is parsed by Microsoft's own reader and held
 * against the schemas and checks of test/manifest. With `--online` Microsoft's validation service is asked as well, which
 * sends it the manifest.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { logErrorMessage } from "office-addin-cli";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import { ROOT } from "./site.mjs";

const MANIFEST = path.join(ROOT, "manifest.xml");

async function parse() {
  const { id, displayName, version, defaultLocale, hosts, permissions, defaultSettings } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  const facts = { id, displayName, version, defaultLocale, hosts: hosts?.join(", "), permissions, page: defaultSettings?.sourceLocation };
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === "") throw new Error(`manifest.xml does not say its ${name}.`);
    console.log(`${name.padEnd(14)}${value}`);
  }
}

function check() {
  const jest = path.join(ROOT, "node_modules/jest/bin/jest.js");
  const { status } = spawnSync(process.execPath, [jest, "--selectProjects", "node", "--", "test/manifest"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("manifest.xml breaks a rule: see above.");
}

async function askMicrosoft() {
  const { isValid, report, status, statusText } = await validateManifest(MANIFEST);
  if (report === undefined) throw new Error(`Microsoft's validation service did not answer (${status ?? "no status"} ${statusText ?? ""}).`);
  for (const { title, content } of [...(report.errors ?? []), ...(report.warnings ?? [])]) console.log(`${title}: ${content}`);
  if (!isValid) throw new Error("Microsoft's validation service refuses the manifest: see above.");
  console.log("Microsoft's validation service accepts the manifest.");
}

try {
  await parse();
  check();
  if (process.argv.includes("--online")) await askMicrosoft();
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
