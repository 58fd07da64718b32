import type { Page } from "playwright-core";

/** What moves, or would, for longer than an eye sees, although the system asks for less motion; empty where nothing does. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Seconds. */
    const UNSEEN = 0.05;
    const seconds = (list: string): number => Math.max(...list.split(",").map((one) => (one.trim().endsWith("ms") ? parseFloat(one) / 1000 : parseFloat(one))));
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) throw new Error("the browser does not ask for less motion");
    const styled = [...document.querySelectorAll("#root *, [role$=dialog] *, [role$=dialog]")].filter((element) => {
      const style = getComputedStyle(element);
      return (style.animationName !== "none" && seconds(style.animationDuration) > UNSEEN) || seconds(style.transitionDuration) > UNSEEN;
    });
    // What only fades in and out stays where it is: so Fluent says that something is going on where motion is not wanted.
    const fades = (one: Animation): boolean => one.effect instanceof KeyframeEffect && one.effect.getKeyframes().every((frame) => Object.keys(frame).every((key) => ["opacity", "offset", "computedOffset", "easing", "composite"].includes(key)));
    const running = document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().activeDuration ?? 0) > UNSEEN * 1000 && !fades(one));
    return [...styled.map((element) => `<${element.tagName.toLowerCase()}> .${element.getAttribute("class")}`), ...running.map((one) => `animation ${one.id}`)];
  });
