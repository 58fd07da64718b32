import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/** Marks what takes the keyboard over when something inside of it had it and goes away. */
export const FOCUS_HOME = { "data-focus-home": "" } as const;
/** Marks what in a home takes it; without one the home itself does, which must then be focusable. */
export const FOCUS_FIRST = { "data-focus-first": "" } as const;

const HOME = "[data-focus-home]";

interface Held {
  readonly element: Element;
  readonly homes: readonly HTMLElement[];
}

/**
 * A button that goes away by its own press (改为 0, 关闭) would drop the keyboard to the head of the page. The nearest
 * home around it that is left takes it instead. Not where the keyboard is in the sheet: the pane never pulls it away.
 */
export function useFocusHome(root: RefObject<HTMLElement | null>): { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: () => void } {
  const held = useRef<Held | undefined>(undefined);
  useEffect(() => {
    if (!root.current) return;
    const observer = new MutationObserver(() => {
      if (!held.current || held.current.element.isConnected) return;
      const { homes } = held.current;
      held.current = undefined;
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      const home = homes.find((one) => one.isConnected);
      if (home) takeOver(home);
      // A screen that has given way to another, as the start form does to the report.
      else focusHome(document);
    });
    observer.observe(root.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root]);
  return {
    onFocus: ({ target }) => {
      held.current = { element: target, homes: homesAround(target) };
    },
    // React hears no blur of what it takes away itself, so this is always the person's own going.
    onBlur: () => {
      held.current = undefined;
    },
  };
}

/** Where nothing is left of what had the keyboard, the widest home of the page takes it. */
export function focusHome(page: ParentNode): void {
  const home = page.querySelector<HTMLElement>(HOME);
  if (home) takeOver(home);
}

/** Gives the keyboard to what in the home takes it. */
export function takeOver(home: HTMLElement): void {
  const first = firstIn(home) ?? home;
  if (first.tabIndex < 0) stopWhileHeld(first);
  first.focus();
}

/**
 * Excel on the web moves the keyboard itself on Tab, in Office.js, and knows no way on from an element that Tab does not
 * come to: it would stand there for good. So what takes the keyboard over is a stop as long as it has it.
 */
function stopWhileHeld(element: HTMLElement): void {
  element.tabIndex = 0;
  const leave = () => {
    // Going to the sheet and back leads here again.
    if (document.activeElement === element) return;
    element.tabIndex = -1;
    element.removeEventListener("blur", leave);
  };
  element.addEventListener("blur", leave);
}

/** From the nearest to the widest. */
function homesAround(element: Element): readonly HTMLElement[] {
  const home = element.closest<HTMLElement>(HOME);
  return home ? [home, ...(home.parentElement ? homesAround(home.parentElement) : [])] : [];
}

/** Not what belongs to a home within this one. */
function firstIn(home: HTMLElement): HTMLElement | undefined {
  return [...home.querySelectorAll<HTMLElement>("[data-focus-first]")].find((one) => one.closest(HOME) === home);
}
