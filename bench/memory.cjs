/** Loaded into the process that is measured: tells its parent what memory it has, threads included. */
const { isMainThread } = require("node:worker_threads");

if (isMainThread) setInterval(() => process.send(process.memoryUsage.rss()), 20).unref();
