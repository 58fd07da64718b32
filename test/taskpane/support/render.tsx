/** Renders the pane over a fake application, in a browser page as far as jsdom is one. */
import "@testing-library/jest-dom";
import { FluentProvider } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AppState } from "../../../src/app/state";
import type { Words } from "../../../src/locales/words";
import { zhCN } from "../../../src/locales/zh-CN/words";
import { PaneContext } from "../../../src/taskpane/pane/context";
import { Pane } from "../../../src/taskpane/pane/Pane";
import { theme } from "../../../src/taskpane/theme/lightTheme";
import { PaneView, type ViewState } from "../../../src/taskpane/view";
import { FakeApp } from "./fakeApp";

// What jsdom lacks and a browser has; none of it changes what is shown.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

export function renderPane(state: AppState, { words = zhCN, ...shown }: Partial<ViewState> & { readonly words?: Words } = {}) {
  const app = new FakeApp(state);
  const view = new PaneView();
  view.set(shown);
  const reload = jest.fn();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime.bind(jest) });
  const drawn = render(
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={{ app, view, words, reload }}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  /** The state changes as after a command or an edit. */
  const become = (next: AppState) => act(() => app.become(next));
  return { app, view, user, reload, become, ...drawn };
}
