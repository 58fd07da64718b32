/**
 * What the pane may load: written into the page when it is built, and sent by servers with the words found there (`policyIn`).
 * - Scripts: our own files and Office.js. No eval, and no script within the page but the one whose digest is named.
 * - Styles: of <style> only the page's own and empty ones, which Griffel fills by rules; `style=""` is allowed, since what
 *   is shown before it is copied to Word carries its look there, and Office.js may write it in Excel on the web.
 * - Calls go to our own server only. Microsoft's telemetry within Office.js is thereby mute.
 * - No frame-ancestors: Excel on the web frames the pane from addresses that differ by tenant and country.
 */
const { createHash } = require("node:crypto");
const { MICROSOFT_AJAX, OFFICE_JS } = require("./officeJs.cjs");

const digest = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
const contents = (html, element) => [...html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, "g"))].map((match) => digest(match[1]));

/** The server of Office.js as a source, and the one it asks besides; nothing where it lies with us. */
function officeSources(officeJsUrl) {
  if (!/^https?:/.test(officeJsUrl)) return [];
  const own = Object.values(OFFICE_JS).includes(officeJsUrl);
  return [new URL(officeJsUrl).origin, ...(own ? [MICROSOFT_AJAX] : [])];
}

/**
 * The policy of a page.
 * @param {string} html  as it will be served
 * @param {string} officeJsUrl  the address in its first script
 */
function policyFor(html, officeJsUrl) {
  const sources = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...officeSources(officeJsUrl), ...contents(html, "script")],
    "style-src": ["'unsafe-inline'"],
    "style-src-elem": [...contents(html, "style"), digest("")],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(sources).map(([name, values]) => [name, ...values].join(" ")).join("; ");
}

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** The policy that a built page names. @throws Error where it names none */
function policyIn(html) {
  const found = META.exec(html);
  if (!found) throw new Error("the page names no Content-Security-Policy");
  return found[1];
}

/** Writes the policy into the pages that are built: last of all, since digests are of what is served and not of what was written. */
class NamePolicy {
  constructor(officeJsUrl) {
    this.officeJsUrl = officeJsUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("policy", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "policy", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".html"))) {
          compilation.updateAsset(name, (source) => new sources.RawSource(this.named(source.source().toString())));
        }
      });
    });
  }

  named(html) {
    const withPolicy = html.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(html, this.officeJsUrl)}">`);
    if (withPolicy === html) throw new Error("the page has no <head> to name its policy in");
    return withPolicy;
  }
}

module.exports = { NamePolicy, policyFor, policyIn };
