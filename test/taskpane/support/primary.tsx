import { Button } from "@fluentui/react-components";
import { render } from "@testing-library/react";

/** Words of the buttons on screen that look primary: that have the classes by which a primary button differs from a plain one. */
export function primaryButtons(): readonly (string | null)[] {
  const { container, unmount } = render(
    <>
      <Button appearance="primary">one</Button>
      <Button>other</Button>
    </>,
  );
  const [primary, plain] = [...container.querySelectorAll("button")].map((button) => new Set(button.classList));
  unmount();
  const marks = [...primary!].filter((name) => !plain!.has(name));
  const skin = marks.filter((name) => name.startsWith("f"));
  if (skin.length === 0) throw new Error("a primary button cannot be told from a plain one");
  return [...document.querySelectorAll("button")].filter((button) => skin.filter((name) => button.classList.contains(name)).length > skin.length / 2).map((button) => button.textContent);
}
