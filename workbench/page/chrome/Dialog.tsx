import { useEffect, useRef } from "react";

export interface DialogButton {
  readonly label: string;
  readonly run: () => void;
}

/** A message of the workbook with its answers; the first button is the one Enter presses, Esc presses the last. */
export function Dialog({ title, message, buttons }: { readonly title: string; readonly message: string; readonly buttons: readonly [DialogButton, ...DialogButton[]] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-message"
      onCancel={(event) => {
        event.preventDefault();
        (buttons.at(-1) ?? buttons[0]).run();
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      <p id="dialog-message">{message}</p>
      <div className="dialog-buttons">
        {buttons.map((button, index) => (
          <button key={button.label} type="button" className={index === 0 ? "primary" : ""} autoFocus={index === 0} onClick={button.run}>
            {button.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
