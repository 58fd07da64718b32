/** What Stryker is given by this project. */
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { ByFile } from "./byFile.mjs";
import { Sample } from "./sample.mjs";

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "byFile", ByFile), declareClassPlugin(PluginKind.Checker, "sample", Sample)];
