import type { Box } from "./box";

/** The input message of a validated cell, as the yellow note Excel shows beside it. */
export function Note({ title, message, box }: { readonly title: string; readonly message: string; readonly box: Box }) {
  return (
    <div className="note" role="note" style={{ left: box.left + Math.min(box.width, 120) / 2 + 10, top: box.top + box.height + 6 }}>
      {title === "" ? null : <strong>{title}</strong>}
      {message}
    </div>
  );
}
