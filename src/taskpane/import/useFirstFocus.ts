import { useEffect, useRef, type RefObject } from "react";

/** The keyboard goes to this element once the dialog, or its next step, stands: Fluent's own choice is the first element there is. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const first = useRef<E>(null);
  useEffect(() => {
    const timer = setTimeout(() => first.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, []);
  return first;
}
