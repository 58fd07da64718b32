import type { ReactNode } from "react";

interface RibbonButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: (event: { readonly clientX: number; readonly clientY: number }) => void;
  readonly tip?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly menu?: boolean;
}

/** A large button of the ribbon: icon above, words below. */
export function RibbonButton({ label, icon, onClick, tip, disabled, pressed, menu }: RibbonButtonProps) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={tip ?? label}
      disabled={disabled}
      aria-pressed={pressed}
      aria-haspopup={menu === true ? "menu" : undefined}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        onClick({ clientX: box.left, clientY: box.bottom });
      }}
    >
      <span className="ribbon-icon" aria-hidden="true">{icon}</span>
      <span>{label}{menu === true ? " ▾" : ""}</span>
    </button>
  );
}
