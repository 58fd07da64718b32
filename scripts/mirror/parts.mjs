/** Which of Office.js's files a pane in Excel asks for, by what the loader itself says. */

/** Beside the script of the platform: words of Excel's messages to add-ins, and what the loader wants of telemetry. */
const ALWAYS = ["zh-cn/office_strings.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js", "telemetry/oteljs.js", "ariatelemetry/aria-web-telemetry.js", "o15apptofilemappingtable.js"];

/**
 * @param {string} loader  the text of office.js
 * @returns {readonly string[]} in the folder shape that the loader counts on; office.js first
 * @throws Error where it names no scripts for Excel: it is another file, or made otherwise by now
 */
export function partsOf(loader) {
  const excel = /"?excel"?\s*:\s*\{([^}]*)\}/.exec(loader);
  const platforms = [...(excel?.[1] ?? "").matchAll(/"?(\w+)"?\s*:\s*"([\d.]+)"/g)];
  if (platforms.length === 0) throw new Error("office.js names no scripts for Excel");
  return ["office.js", ...platforms.map(([, platform, version]) => `excel-${platform}-${version}.js`), ...ALWAYS];
}
