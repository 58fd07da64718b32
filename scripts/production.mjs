/** The production builds that the browser tests run: the add-in as shipped, and the workbench around it. */
import { bundle } from "./bundle.mjs";
import { isFresh, stamp } from "./stamp.mjs";

const settings = `${process.env.OFFICE_JS_URL ?? ""} ${process.env.ADDIN_URL ?? ""}`;
const ADDIN = { name: "addin", sources: ["src", "assets", "manifest.xml", "shortcuts.json", "shortcuts.en-US.json"], settings, output: "dist", env: {} };
const WORKBENCH = { name: "workbench", sources: ["src", "workbench", "assets", "manifest.xml"], settings, output: "build/workbench", env: { workbench: true } };
/** Lies in dist/, but is made of less: it stays fresh, or not, by itself. */
export const CLI = { name: "cli", sources: ["src"], settings: "", output: "dist/cli", env: { cli: true } };

async function freshen(builds) {
  const fresh = await Promise.all(builds.map(isFresh));
  const stale = builds.filter((_, index) => !fresh[index]);
  if (stale.length === 0) return;
  console.log(`Building ${stale.map(({ output }) => output).join(" and ")} …`);
  const warnings = await bundle(stale.map(({ env }) => ({ env })));
  if (warnings !== "") console.warn(warnings);
  await Promise.all(stale.map(stamp));
}

/** Builds dist/ where its sources have changed since. @throws {Error} in webpack's words when it does not build */
export const freshenAddin = () => freshen([ADDIN]);
/** Builds dist/ and build/workbench/ where their sources have changed since. @throws {Error} in webpack's words */
export const freshenAll = () => freshen([ADDIN, WORKBENCH]);

/**
 * Builds dist/ and then dist/cli/ in any case. Remembered only after both, since the one lies in the other: so the browser
 * tests find dist/ fresh. @throws {Error} in webpack's words
 */
export async function buildShipped() {
  const warnings = [await bundle([{ env: ADDIN.env }]), await bundle([{ env: CLI.env }])].filter((said) => said !== "");
  if (warnings.length > 0) console.warn(warnings.join("\n"));
  await Promise.all([ADDIN, CLI].map(stamp));
}
