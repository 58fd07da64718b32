/** For each file of tests of the pane: jest-dom's words, and a page that is empty after each test. The library does both for the first that loads it only. */
import * as jestDom from "@testing-library/jest-dom/matchers";
import { cleanup } from "@testing-library/react";

const { default: _whole, ...matchers } = { default: undefined, ...jestDom };
expect.extend(matchers);
beforeAll(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }));
afterEach(cleanup);
