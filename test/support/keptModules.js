/**
 * The modules of the tests: those of an environment that is kept (see keptEnvironment) are kept too. Our code has no state of
 * its own but what it remembers of things worked out, by the things themselves, so that a file of tests cannot tell. Loaded
 * anew are the files of tests, what jest is set up with and those of jest's own modules that hold the tests.
 */
const Runtime = require("jest-runtime").default;

/** Of jest's own modules those that know which tests there are. The others, `expect` and what it is made of, take a quarter of a second to load. */
const HOLDS_TESTS = /[\\/]jest-circus[\\/]/;

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
    for (const file of this._internalModuleRegistry.keys()) if (HOLDS_TESTS.test(file)) this._internalModuleRegistry.delete(file);
    for (const file of [this._testPath, ...this._config.setupFilesAfterEnv]) this._moduleRegistry.delete(file);
    this._mainModule = null;
    this._cacheFS.clear();
  }
}

module.exports = { __esModule: true, default: KeptModules };
