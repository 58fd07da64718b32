/** Whether everything in the pane has room: nothing wider than it, nothing cut, nothing over something else, the host's corner free. */
import type { Page } from "playwright-core";

/** As Excel opens a pane on a small screen. */
export const FIRST = { width: 350, height: 640 } as const;
/** Widths that Excel gives a pane; the low one is a pane at 200 %, where half as much of it is in sight. */
export const SIZES = [
  { width: 300, height: 640 },
  { width: 320, height: 640 },
  { width: 450, height: 640 },
  { width: 320, height: 320 },
  FIRST,
] as const;

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

/** Draws text with the reader's own spacing, or no more. A sheet of the page's own making, which no policy of content holds up. */
export const readersSpacing = (page: Page, on: boolean): Promise<void> =>
  page.evaluate(
    ([css, wanted]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css as string);
      document.adoptedStyleSheets = wanted ? [sheet] : [];
    },
    [SPACING, on] as const,
  );

/** What is cramped, in words; empty where all is well. */
export const cramped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** What the host covers of the top right corner. */
    const CORNER = { width: 34, height: 32 };
    /** Rounding, and rings of focus that stand over an edge on purpose. */
    const SLACK = 2;
    const told: string[] = [];
    // As it was opened, wherever it was scrolled to before.
    for (const element of document.querySelectorAll("*")) element.scrollTop = 0;
    const name = (element: Element): string => `<${element.tagName.toLowerCase()}> ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`;
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) told.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`);
    // Under a dialog nothing can be pressed.
    const root = document.querySelector("[role=dialog], [role=alertdialog]") ?? document.body;
    const inSight = (element: Element): boolean => element.checkVisibility({ checkVisibilityCSS: true, opacityProperty: true });
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      if (!inSight(element) || element.clientWidth <= 1 || element.closest("svg, textarea, input, select")) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (element.scrollWidth > element.clientWidth + SLACK && (overflowX !== "visible" || textOverflow === "ellipsis")) told.push(`${element.scrollWidth} wide in ${element.clientWidth}: ${name(element)} .${element.className.slice(0, 20)}`);
    }
    const pressed = [...root.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary, [tabindex='0']")].filter((one) => inSight(one) && one.offsetWidth > 1 && !one.closest("[aria-hidden=true]"));
    const box = (element: Element) => {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let up = element.parentElement; up; up = up.parentElement) {
        if (getComputedStyle(up).overflowY === "visible") continue;
        const clip = up.getBoundingClientRect();
        [left, right, top, bottom] = [Math.max(left, clip.left), Math.min(right, clip.right), Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      return { left, right, top, bottom };
    };
    const own = (element: HTMLElement): boolean => element.matches("button, a[href], summary");
    for (const one of pressed) {
      const { left, right } = one.getBoundingClientRect();
      if (left < -0.5 || right > page.clientWidth + 0.5) told.push(`out of the pane: ${name(one)}`);
      if (own(one) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2)) told.push(`cut: ${name(one)} ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`);
      const seen = box(one);
      if (seen.right > page.clientWidth - CORNER.width && seen.top < CORNER.height && seen.bottom > seen.top) told.push(`in the host's corner: ${name(one)}`);
    }
    const staying = (element: Element | null): Element | null => {
      for (let up = element; up; up = up.parentElement) if (/sticky|fixed/.test(getComputedStyle(up).position)) return up;
      return null;
    };
    const stays = [...root.querySelectorAll("*")].filter((element) => staying(element) === element);
    const boxes = pressed.map((one) => ({ one, seen: box(one) }));
    boxes.forEach(({ one, seen }, i) => {
      for (const { one: other, seen: there } of boxes.slice(i + 1)) {
        // What is meant to lie over what scrolls beneath it.
        if (one.contains(other) || other.contains(one) || staying(one) !== staying(other)) continue;
        if (Math.min(seen.right, there.right) - Math.max(seen.left, there.left) > 1 && Math.min(seen.bottom, there.bottom) - Math.max(seen.top, there.top) > 1) told.push(`one over the other: ${name(one)} and ${name(other)}`);
      }
    });
    // Everything that can be pressed can be brought into sight.
    for (const one of pressed) {
      one.scrollIntoView({ block: "nearest" });
      const { top, bottom } = one.getBoundingClientRect();
      if (Math.min(bottom, innerHeight) - Math.max(top, 0) < Math.min(bottom - top - 1, 16)) told.push(`never in sight: ${name(one)}`);
      else if (!staying(one) && stays.some((other) => other.getBoundingClientRect().bottom - top > (bottom - top) / 2 && other.getBoundingClientRect().top < top)) told.push(`under what stays: ${name(one)}`);
    }
    return told;
  });
