import { screen } from "@testing-library/react";
import { renderPane } from "./support/render";
import { blankState } from "./support/states";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { TOY } from "./support/toyEdition";

const build = () => screen.getByRole("button", { name: "建立年报表格" });
const field = (name: RegExp) => screen.getByLabelText(name);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("a workbook without a report", () => {
  it("says what the button will add, to which file, and that undo is cleared", () => {
    renderPane(blankState());
    expect(screen.getByText("将在“年报2025.xlsx”中新增 7 张表，不改动已有的表；Excel 的撤销记录会清空。")).toBeVisible();
    expect(screen.getByText("封面、文字、二 收办、三 收费、校验、年度报告、校验记录")).toBeVisible();
  });

  it("offers last year as the report year and says in which January it is reported", () => {
    renderPane(blankState());
    expect(field(/报告年度/)).toHaveValue("2025");
    expect(screen.getByText("2025 年的工作，2026 年 1 月起报送")).toBeVisible();
  });

  it("lays out with what was typed; the title's name and the kind follow the unit until touched", async () => {
    const { app, user } = renderPane(blankState());
    await user.type(field(/单位全称/), "东街店铺");
    expect(field(/标题用名称/)).toHaveValue("东街店铺");
    expect(field(/单位类型/)).toHaveValue("shop");
    await user.clear(field(/标题用名称/));
    await user.type(field(/标题用名称/), "东街");
    expect(screen.getByText("标题：东街2025年玩具年度报告")).toBeVisible();
    await user.type(field(/本地期限/), "２０２６年１月２６日");
    await user.click(build());
    expect(app.asked).toEqual([{ layOut: [{ unit: "东街店铺", titleName: "东街", officeKind: "shop", year: 2025, localDeadline: { year: 2026, month: 1, day: 26 }, edition: TOY.id }] }]);
  });

  it("computes the statutory deadline from kind and year", async () => {
    const { user } = renderPane(blankState());
    expect(screen.getByText("选好单位类型后显示")).toBeVisible();
    await user.selectOptions(field(/单位类型/), "总店");
    expect(screen.getByText("2026年2月20日前")).toBeVisible();
    await user.clear(field(/报告年度/));
    await user.type(field(/报告年度/), "２０２４");
    expect(screen.getByText("2025年2月20日前")).toBeVisible();
  });

  it("says what is missing only when the button is pressed, and goes to the first such field", async () => {
    const { app, user } = renderPane(blankState());
    expect(screen.queryByText("请填单位全称")).toBeNull();
    await user.click(build());
    expect(screen.getByText("请填单位全称")).toBeVisible();
    expect(screen.getByText("请选择单位类型")).toBeVisible();
    expect(field(/单位全称/)).toHaveFocus();
    expect(app.asked).toEqual([]);
  });

  it.each([
    ["2026-2-5", "不能晚于法定期限 2026年1月31日"],
    ["2025-12-31", "应在 2026 年 1 月 1 日以后"],
    ["2026-2-30", "没有“2026-2-30”这一天"],
    ["一月底", "请填年月日，如 2026-1-20"],
  ])("refuses %s as a local deadline: %s", async (text, error) => {
    const { app, user } = renderPane(blankState());
    await user.type(field(/单位全称/), "东街店铺");
    await user.type(field(/本地期限/), text);
    await user.click(build());
    expect(screen.getByText(error)).toBeVisible();
    expect(app.asked).toEqual([]);
  });

  it.each([["1月26日"], ["1-26"], ["１．２６"]])("takes %s as a local deadline of the year after the report's, and shows the year when the field is left", async (text) => {
    const { user } = renderPane(blankState());
    await user.clear(field(/报告年度/));
    await user.type(field(/报告年度/), "2024");
    await user.type(field(/本地期限/), text);
    expect(screen.getByText("即 2025年1月26日")).toBeVisible();
    await user.tab();
    expect(field(/本地期限/)).toHaveValue("2025-1-26");
  });

  it.each([
    ["25", "请填四位年份，如 2025"],
    ["2019", "这种格式从 2020 年度起使用"],
    ["2027", "2026 年以后的年度还没有到"],
  ])("refuses %s as a report year: %s", async (text, error) => {
    const { user } = renderPane(blankState());
    await user.clear(field(/报告年度/));
    await user.type(field(/报告年度/), text);
    await user.tab();
    expect(screen.getByText(error)).toBeVisible();
  });

  it("offers no other format where there is only one, and lets choose where there are two", async () => {
    const { unmount } = renderPane(blankState());
    expect(screen.queryByRole("button", { name: "更换" })).toBeNull();
    unmount();
    const other = { ...TOY, id: "old" as typeof TOY.id, name: "旧玩具版", firstYear: 2000 };
    const { app, user } = renderPane(blankState({ editions: [TOY, other] }));
    await user.click(screen.getByRole("button", { name: "更换" }));
    await user.selectOptions(field(/年报格式/), "旧玩具版");
    await user.type(field(/单位全称/), "东街店铺");
    await user.click(build());
    expect(app.asked).toMatchObject([{ layOut: [{ edition: "old" }] }]);
  });

  it("takes the format that was in force for the report year, until another one is chosen", async () => {
    const { app, user } = renderPane(blankState({ edition: EDITION_2021, editions: EDITIONS }));
    const year = field(/报告年度/);
    const become = async (text: string) => {
      await user.clear(year);
      await user.type(year, text);
    };
    expect(screen.getByText(EDITION_2021.name)).toBeVisible();
    await become("2020");
    expect(screen.getByText(EDITION_2019.name)).toBeVisible();
    await become("2022");
    expect(screen.getByText(EDITION_2021.name)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "更换" }));
    await user.selectOptions(field(/年报格式/), EDITION_2019.name);
    await become("2023");
    expect(field(/年报格式/)).toHaveValue("2019");
    await user.type(field(/单位全称/), "东柳街道办事处");
    await user.click(build());
    expect(app.asked).toMatchObject([{ layOut: [{ year: 2023, edition: "2019" }] }]);
  });

  it("refuses a year before the oldest format, and one before the format that was chosen", async () => {
    const { user } = renderPane(blankState({ edition: EDITION_2021, editions: EDITIONS }));
    await user.clear(field(/报告年度/));
    await user.type(field(/报告年度/), "2018");
    // Said while the field is still being typed in.
    expect(screen.getByText("这种格式从 2019 年度起使用")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "更换" }));
    await user.selectOptions(field(/年报格式/), EDITION_2021.name);
    expect(screen.getByText("这种格式从 2021 年度起使用")).toBeVisible();
  });

  it("stays with what was typed when the workbook refuses, and says why", async () => {
    const { become, user } = renderPane(blankState());
    await user.type(field(/单位全称/), "东街店铺");
    become(blankState({ outcome: { kind: "refused", command: "layOut", reason: { kind: "structureProtected" } }, outcomeCount: 1 }));
    expect(await screen.findAllByText(/工作簿的结构受保护，不能新增表。/)).not.toHaveLength(0);
    expect(field(/单位全称/)).toHaveValue("东街店铺");
  });
});
