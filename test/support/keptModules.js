/**
 * The modules of the tests: those of an environment that is kept (see keptEnvironment) are kept too. Our code has no state of
 * its own but what it remembers of things worked out, by the things themselves, so that a file of tests cannot tell. Loaded
 * anew are the files of tests, what jest is set up with and jest's own modules, which hold the tests.
 */
const Runtime = require("jest-runtime").default;

const kept = new WeakMap();

class KeptModules extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    const before = kept.get(environment);
    if (before) {
      Object.assign(before, { _cacheFS: cacheFS, _scriptTransformer: transformer, _testPath: testPath, _globalConfig: globalConfig });
      return before;
    }
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    this.kept = environment.kept;
    if (this.kept) kept.set(environment, this);
  }

  teardown() {
    if (!this.kept) return super.teardown();
    this.restoreAllMocks();
    this._internalModuleRegistry.clear();
    for (const file of [this._testPath, ...this._config.setupFilesAfterEnv]) this._moduleRegistry.delete(file);
    this._mainModule = null;
    this._cacheFS.clear();
  }
}

module.exports = { __esModule: true, default: KeptModules };
