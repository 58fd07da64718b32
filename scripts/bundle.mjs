/** Runs webpack with the project's own configuration. */
import { createRequire } from "node:module";
import webpack from "webpack";

const configure = createRequire(import.meta.url)("../webpack.config.js");

/**
 * Builds one or several of the project's bundles side by side.
 * @param {{env?: Record<string, unknown>, mode?: "production" | "development"}[]} builds  as given to webpack on its command line
 * @returns {Promise<string>} the summary to print; empty when there is nothing to say
 * @throws {Error} with webpack's own words when a build has errors
 */
export function bundle(builds) {
  const compiler = webpack(builds.map(({ env = {}, mode = "production" }) => configure(env, { mode })));
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      // Closing stores the cache; without it the next start is as slow as the first.
      compiler.close((closing) => {
        if (failure ?? closing) reject(failure ?? closing);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve(stats.hasWarnings() ? stats.toString({ preset: "errors-warnings", colors: false }) : "");
      });
    });
  });
}
