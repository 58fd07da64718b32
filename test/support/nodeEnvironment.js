/** Node as the tests use it: kept from file to file, without the Excel that a file spoke to. */
const { TestEnvironment } = require("jest-environment-node");
const keptEnvironment = require("./keptEnvironment.js");

module.exports = keptEnvironment(TestEnvironment, (global) => {
  delete global.Excel;
  delete global.Office;
});
