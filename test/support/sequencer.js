/** In which order the files of tests run. */
const Sequencer = require("@jest/test-sequencer").default;

/** So many of the others run before the first browser test: by then what it looks at is built, see test/e2e/support/siteProcess.mjs. */
const BEFORE_THE_FIRST = 30;

/**
 * Longest first, as jest has it, but browser tests in turn with others: they wait for a browser where those keep the
 * processor busy.
 */
module.exports = class BrowserTestsAmongOthers extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const inBrowser = (test) => test.context.config.displayName?.name === "e2e";
    const browser = sorted.filter(inBrowser);
    const others = sorted.filter((test) => !inBrowser(test));
    const order = others.splice(0, BEFORE_THE_FIRST);
    while (browser.length > 0) order.push(browser.shift(), ...others.splice(0, 1));
    return [...order, ...others];
  }
};
