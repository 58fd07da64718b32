import { screen } from "@testing-library/react";
import { check } from "../../src/report/check";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { renderPane } from "./support/render";
import { reportOf, stateOf } from "./support/states";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const sections = EDITION_2021.sections.filter((s) => s.kind === "narrative" && s.required);
const report = reportOf({
  edition: EDITION_2021,
  meta: { officeKind: "street" },
  cells: Object.fromEntries(EDITION_2021.tables.flatMap((t) => t.figures.map((f) => [f.id, 0]))),
  pieces: sections.map((s, i) => ({ section: s.id, part: s.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: i === 0 ? "收到政府信息公开申请3件。" : "已经写好，未收取信息处理费。" })),
});

describe("a number of the text that the table does not have", () => {
  it("is shown with what the table has, and leads to the text and to the table", async () => {
    const { app, user } = renderPane(stateOf({}, { report, edition: EDITION_2021, check: check(report) }));
    expect(screen.getByText("文字“收到政府信息公开申请3件”与表三对不上：新收 0")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "看文字" }));
    await user.click(screen.getByRole("button", { name: "看表" }));
    expect(app.asked).toEqual([{ goTo: [{ kind: "section", section: sections[0]!.id, piece: 0 }] }, { goTo: [{ kind: "figure", figure: "t3.new.total" }] }]);
  });
});
