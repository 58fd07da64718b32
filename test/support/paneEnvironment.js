/**
 * jsdom as the pane's tests use it. To say how an element is styled, jsdom asks its selector engine about every rule of every
 * sheet, for the element and all around it, and the pane's design brings a thousand rules: most of the time of a test. Rules
 * that end in a class or a tag which the element has not cannot match, and are not asked about. All others are, as before.
 */
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors.js");

/** By selector: for each of its alternatives the class or tag that its element must have; undefined where that is not plain. */
const wanted = new Map();

function wantedOf(selector) {
  // Commas and combinators in brackets or quotes would be taken for others.
  if (typeof selector !== "string" || /[(["'\\|]/.test(selector)) return undefined;
  const each = selector.split(",").map((one) => {
    const [last = ""] = /[^\s>+~]+$/.exec(one.trim()) ?? [];
    const [, className] = /\.([^.#:*]+)/.exec(last) ?? [];
    const [tag] = /^[^.#:*]+/.exec(last) ?? [];
    return className === undefined && tag === undefined ? undefined : { className, tag: tag?.toLowerCase() };
  });
  return each.includes(undefined) ? undefined : each;
}

let known = { text: "", classes: new Set() };
function classesOf(element) {
  const text = element.getAttributeNS(null, "class") ?? "";
  if (text !== known.text) known = { text, classes: new Set(text.split(/\s+/)) };
  return known.classes;
}

const asked = selectors.matchesDontThrow;
selectors.matchesDontThrow = (element, selector) => {
  if (!wanted.has(selector)) wanted.set(selector, wantedOf(selector));
  const each = wanted.get(selector);
  if (each && !each.some(({ className, tag }) => (className === undefined ? tag === element.localName.toLowerCase() : classesOf(element).has(className)))) return false;
  return asked(element, selector);
};

// Each declaration that is copied into the answer has the whole answer written out as text, for nobody.
const { CSSStyleDeclaration } = require("cssstyle");
const cssText = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, "cssText");
let copying = false;
Object.defineProperty(CSSStyleDeclaration.prototype, "cssText", {
  ...cssText,
  get() {
    return copying ? "" : cssText.get.call(this);
  },
});

const styleRules = require("jsdom/lib/jsdom/living/helpers/style-rules.js");
const forEachMatching = styleRules.forEachMatchingSheetRuleOfElement;
styleRules.forEachMatchingSheetRuleOfElement = (element, handleRule) => {
  copying = true;
  try {
    forEachMatching(element, handleRule);
  } finally {
    copying = false;
  }
};

// Only now: jsdom takes hold of all of them when it is loaded.
const { TestEnvironment } = require("jest-environment-jsdom");
const keptEnvironment = require("./keptEnvironment.js");

module.exports = keptEnvironment(TestEnvironment, ({ document, localStorage, sessionStorage }) => {
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) for (const name of element.getAttributeNames()) element.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
});
