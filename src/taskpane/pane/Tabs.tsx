import { mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useTabsStyles } from "./Tabs.styles";

export interface TabWords<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Stands apart from the others, at the end. */
  readonly aside?: boolean;
  /** Called when pointer or keyboard comes to it. */
  readonly onApproach?: () => void;
}

export interface TabsProps<Id extends string> {
  readonly tabs: readonly TabWords<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Id of the panel that the tabs change. */
  readonly panel: string;
}

/** Tabs as Fluent draws them, by arrow keys as well. Our own: Fluent's weigh as much as the rest of the first screen. */
export function Tabs<Id extends string>({ tabs, selected, onSelect, panel }: TabsProps<Id>) {
  const styles = useTabsStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to % buttons.length]?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.list} onKeyDown={move}>
      {tabs.map(({ id, label, aside, onApproach }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={panel}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected, aside && styles.aside)}
          onClick={() => onSelect(id)}
          onFocus={onApproach}
          onPointerEnter={onApproach}
        >
          <span className={styles.label} data-label={label}>
            {label}
          </span>
        </button>
      ))}
    </div>
  );
}
