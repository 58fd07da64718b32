/** Finds a Chromium for the browser tests: the one asked for, the system's, else the one npm installed. */
import { existsSync } from "node:fs";
import path from "node:path";

const QUIET = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
/** Chromium's sandbox does not start as root nor in most containers; the tests open nothing but this machine's own pages. */
const ARGUMENTS = process.platform === "linux" ? ["--no-sandbox", ...QUIET] : QUIET;

function usualPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES86 } = process.env;
  switch (process.platform) {
    case "win32":
      return [PROGRAMFILES, PROGRAMFILES86, LOCALAPPDATA].filter((folder) => folder !== undefined)
        .flatMap((folder) => ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"].map((file) => path.join(folder, file)));
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    default:
      return ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "microsoft-edge-stable"]
        .flatMap((name) => ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => `${folder}/${name}`));
  }
}

/** The packed Chromium of npm: Linux on x64 only. It unpacks libraries that a bare system lacks when told it is on a bare system. */
async function packedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const before = process.env.AWS_EXECUTION_ENV;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    return { executablePath, args: ["--headless=shell", ...ARGUMENTS], env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" } };
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
  }
}

/**
 * @typedef {{executablePath: string, args: string[], env?: Record<string, string>}} Browser
 * @returns {Promise<Browser | {missing: string}>} `missing` says why there is none, and how to get one
 */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== "") {
    return existsSync(asked) ? { executablePath: asked, args: ARGUMENTS } : { missing: `CHROME_PATH names ${asked}, which is not there.` };
  }
  const installed = usualPlaces().find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, args: ARGUMENTS };
  let fault = "";
  try {
    const packed = await packedBrowser();
    if (packed !== undefined) return packed;
  } catch (error) {
    fault = ` The one that npm installed did not unpack: ${error.message}`;
  }
  return {
    missing: `No Chromium, Chrome or Edge was found.${fault} Install one (Debian and Ubuntu: apt install chromium; macOS and Windows: Chrome or Edge), or set CHROME_PATH to it.`,
  };
}
