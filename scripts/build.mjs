/** `npm run build`: the add-in into dist/ and the command line into dist/cli/, always anew. */
import { buildShipped } from "./production.mjs";

try {
  await buildShipped();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
