import { screen } from "@testing-library/react";
import { renderPane } from "./support/render";
import { stateOf } from "./support/states";
import { OVERVIEW, TOY } from "./support/toyEdition";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("the cursor on 文字", () => {
  it("shows what the section is to say", () => {
    renderPane(stateOf({}, { cursor: { figure: undefined, key: "text", section: OVERVIEW, part: "" } }));
    const help = screen.getByRole("group", { name: "光标" });
    expect(help).toHaveTextContent("一、概况");
    expect(help).toHaveTextContent("写一写概况。");
  });

  it("shows the part and what it is to say where the section has parts", () => {
    const sections = TOY.sections.map((section) => (section.id === OVERVIEW ? { ...section, parts: [{ id: "open", title: "主动公开", demand: "公开了多少。" }] } : section));
    renderPane(stateOf({ edition: { ...TOY, sections } }, { cursor: { figure: undefined, key: "text", section: OVERVIEW, part: "open" } }));
    const help = screen.getByRole("group", { name: "光标" });
    expect(help).toHaveTextContent("一、概况 · 主动公开");
    expect(help).toHaveTextContent("公开了多少。");
  });
});

test("on a particular of 封面 the pane does not ask to go to a cell that is to be filled in", () => {
  const { become } = renderPane(stateOf());
  expect(screen.getByText(/^点一个要填的格/)).toBeVisible();
  become(stateOf({}, { cursor: { figure: undefined, key: "cover", field: "date" } }));
  expect(screen.queryByText(/^点一个要填的格/)).toBeNull();
});
