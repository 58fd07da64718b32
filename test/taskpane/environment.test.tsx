/** The page that the pane's tests run in passes over most rules of its style sheets; what an element looks like must be none the other for it. */
const SELECTORS = ["p", "P", "div p", "div > .note", ".note", ".no", "p.note.plain", ".plain.note, span", "b, .other", ".other p", "#one", "p#one.note", "*", ".note *", "[title]", "[title='a, b .c']", "p:first-child", ":not(.note)", ".note:not(.plain)", ".note + .plain", ".注", ".注意", "div ~ section .note", "svg", "linearGradient"];

test("every rule that matches an element counts for how it looks, and no other", () => {
  document.body.innerHTML = `<div class="other"><p class="note" id="one" title="a, b .c">一</p><p class="note
    plain">二</p><p class="注意 注">三</p><span>四</span></div><section><b class="no note">五</b><svg><linearGradient class="plain"/></svg></section>`;
  const sheet = document.head.appendChild(document.createElement("style"));
  let matched = 0;
  for (const selector of SELECTORS) {
    sheet.textContent = `${selector} { top: 7px }`;
    for (const element of document.body.querySelectorAll("*")) {
      const looks = getComputedStyle(element).top === "7px";
      expect([selector, element.outerHTML, looks]).toEqual([selector, element.outerHTML, element.matches(selector)]);
      if (looks) matched++;
    }
  }
  expect(matched).toBeGreaterThan(SELECTORS.length);
});

test("an element looks as the last of its rules and its own style say, and is hidden with what it stands in", () => {
  document.body.innerHTML = `<style>.note { top: 1px; color: red } p { top: 2px } .hidden { visibility: hidden }</style><div class="hidden"><p class="note" style="left: 3px">一</p></div>`;
  const { top, left, color, visibility, cssText } = getComputedStyle(document.querySelector("p")!);
  expect({ top, left, color, visibility }).toEqual({ top: "2px", left: "3px", color: "red", visibility: "hidden" });
  expect(cssText).toContain("top: 2px");
});
