/** The keys that move through the work while the keyboard is in the pane: none that Excel on the web, a browser or a screen reader takes in a page. */
import type { Move } from "../moves";

export const MOVE_KEYS: Readonly<Record<Move, string>> = { next: "F8", previous: "Shift+F8", nextBlank: "F9", previousBlank: "Shift+F9" };

/** What a press of keys means, if anything. */
export function moveOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">): Move | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const pressed = shiftKey ? `Shift+${key}` : key;
  return (Object.keys(MOVE_KEYS) as Move[]).find((move) => MOVE_KEYS[move] === pressed);
}
