import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { Box } from "./box";

interface ChoicesProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly box: Box;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPick: (choice: string) => void;
}

/** The drop-down of a cell whose validation is a list: a button at its right edge, Alt+Down opens it. */
export function Choices({ choices, current, box, open, onOpen, onPick }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (!open) return;
    setAt(Math.max(0, choices.indexOf(current)));
    list.current?.focus();
  }, [open, choices, current]);
  const onKey = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) setAt(Math.min(Math.max(at + move, 0), choices.length - 1));
    else if (event.key === "Enter") onPick(choices[at] ?? current);
    else if (event.key === "Escape" || event.key === "Tab") onOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        type="button"
        className="choices-button"
        aria-label="打开选项"
        aria-expanded={open}
        tabIndex={-1}
        style={{ left: box.left + box.width, top: box.top + Math.max(0, box.height - 21) }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onOpen(!open)}
      >
        <ChevronDownRegular />
      </button>
      {open ? (
        <ul
          ref={list}
          className="choices"
          role="listbox"
          aria-label="选项"
          tabIndex={-1}
          aria-activedescendant={`choice-${at}`}
          style={{ left: box.left, top: box.top + box.height + 1, minWidth: box.width }}
          onKeyDown={onKey}
          onBlur={() => onOpen(false)}
        >
          {choices.map((choice, index) => (
            <li
              key={choice}
              id={`choice-${index}`}
              role="option"
              aria-selected={index === at}
              className={index === at ? "choice at" : "choice"}
              onMouseEnter={() => setAt(index)}
              onMouseDown={(event) => {
                event.preventDefault();
                onPick(choice);
              }}
            >
              {choice}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
