/** Where the browser tests run: a file of them begins when what they look at is built and served. */
const { existsSync, readFileSync } = require("node:fs");
const { setTimeout: pause } = require("node:timers/promises");
const NodeEnvironment = require("../../support/nodeEnvironment.js");

const LOOK_EVERY_MS = 100;

/** Said by globalSetup.mjs, at the latest when webpack has come to its end. */
async function served(file) {
  while (!existsSync(file)) await pause(LOOK_EVERY_MS);
  const { page, failed } = JSON.parse(readFileSync(file, "utf8"));
  if (failed !== undefined) throw new Error(`There is nothing to look at in a browser: ${failed}`);
  return page;
}

module.exports = class SiteEnvironment extends NodeEnvironment {
  async setup() {
    await super.setup();
    const { env } = this.global.process;
    if (env.E2E_SITE !== undefined) env.E2E_PAGE = await served(env.E2E_SITE);
  }
};
