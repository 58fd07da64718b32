import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** A pop-up menu at a point of the window; `null` draws a line. Closes on a choice, Esc, or a click elsewhere. */
export function Menu({ label, at, items, onClose }: { readonly label: string; readonly at: { readonly x: number; readonly y: number }; readonly items: readonly (MenuItem | null)[]; readonly onClose: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (box === undefined) return;
    setPlace({ x: Math.min(at.x, window.innerWidth - box.width - 8), y: Math.min(at.y, window.innerHeight - box.height - 8) });
    menu.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }, [at]);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target)) return;
      onClose();
    };
    // A click in the pane's frame does not come here, but it takes the focus.
    document.addEventListener("pointerdown", outside, true);
    window.addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);
  const onKey = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>("button:not(:disabled)") ?? [])];
    const now = buttons.findIndex((button) => button === document.activeElement);
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (move !== undefined) buttons[(now + move + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu" role="menu" aria-label={label} ref={menu} style={{ left: place.x, top: place.y }} onKeyDown={onKey}>
      {items.map((item, index) =>
        item === null ? (
          <div key={index} className="menu-line" role="separator" />
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={item.disabled}
            onClick={() => {
              onClose();
              item.run();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}
