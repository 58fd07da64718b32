/** What a server has to send with the files of the pane: the site of the tests, and the templates for nginx and IIS, go by it. */

/** A file whose name holds a hash of what is in it: another content comes by another name. */
const HASHED = /\.[0-9a-f]{10}\.js$/;
const ICON = /\.png$/;

/** How long a browser may keep a file. Icons must stay cacheable, or Excel does not show them; what has no hash is asked for again after an update. */
function cacheOf(name) {
  if (HASHED.test(name)) return "public, max-age=31536000, immutable";
  return ICON.test(name) ? "public, max-age=86400" : "no-cache";
}

/**
 * The same with every file. No X-Frame-Options, for Excel on the web frames the pane; no Cross-Origin-Opener-Policy, for it
 * cuts off the windows that Office opens. Excel asks for shortcuts*.json from its own page: hence Allow-Origin.
 * @param {string} policy  what the page names, for workers too
 */
const everywhere = (policy) => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
});

module.exports = { HASHED, ICON, cacheOf, everywhere };
