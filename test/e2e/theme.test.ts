/** The pane in the system's light and dark: seen in it from the first moment, with every colour and size that its styles ask for. */
import { Clerk } from "./clerk";
import { browserTests } from "./support/browserTests";
import type { Workbench } from "./support/workbench";

const START = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 } as const;
const LIGHT = "rgb(255, 255, 255)";

/** Takes down the ground of the pane whenever something is drawn, from the first element on. */
async function watchGround({ page }: Workbench): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const seen: string[] = [];
    Object.assign(window.parent, { groundsSeen: seen });
    const look = (): void => {
      const pane = document.querySelector(".fui-FluentProvider");
      if (pane) seen.push(getComputedStyle(pane).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const grounds = async ({ page }: Workbench): Promise<readonly string[]> => [...new Set(await page.evaluate(() => (window as Window & { readonly groundsSeen?: readonly string[] }).groundsSeen ?? []))];

/** Variables that rules in the pane ask for, without saying what else to take, and that nothing gives. */
const lacking = ({ page }: Workbench): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pane = document.querySelector<HTMLIFrameElement>("aside iframe")!.contentDocument!;
    const provider = getComputedStyle(pane.querySelector(".fui-FluentProvider")!);
    const asked = [...pane.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap((rule) => [...rule.cssText.matchAll(/var\(--((?:color|font|line|spacing|stroke|border|duration|curve|shadow)\w+)\)/g)].map(([, name]) => name!)));
    if (asked.length < 100) throw new Error(`only ${asked.length} variables are asked for: the rules were not seen`);
    return [...new Set(asked)].filter((name) => provider.getPropertyValue(`--${name}`).trim() === "");
  });

browserTests("themes", (open) => {
  test.each(["dark", "light"] as const)("in %s the pane is drawn so from the first, and no colour or size is missing on any screen", async (colorScheme) => {
    const workbench = await open({ alone: true });
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme });
    await watchGround(workbench);
    await page.reload();
    const clerk = new Clerk(workbench);
    await clerk.layOut(START);
    await clerk.type("t3.new.natural", "x");
    await clerk.item(/填的是/).waitFor();
    await workbench.picture(`theme-${colorScheme}`);
    await clerk.button("空格填 0…").click();
    await clerk.button("取消").click();
    for (const screen of ["校验与报送", "更多"]) await pane.getByRole("tab", { name: screen, exact: true }).click();
    const [ground, ...others] = await grounds(workbench);
    expect(others).toEqual([]);
    expect(ground === LIGHT).toBe(colorScheme === "light");
    expect(await lacking(workbench)).toEqual([]);
  });

  test("where the dark colours do not come the pane shows in light and works", async () => {
    const workbench = await open({ alone: true });
    await workbench.page.emulateMedia({ colorScheme: "dark" });
    await workbench.context.route(/\/dark\.[^/]*js$/, (route) => route.abort());
    await watchGround(workbench);
    await workbench.page.reload();
    await new Clerk(workbench).layOut(START);
    expect(await grounds(workbench)).toEqual([LIGHT]);
    const said = workbench.faults.splice(0);
    expect(said.length).toBeGreaterThan(0);
    for (const fault of said) expect(fault).toContain("net::ERR_FAILED");
  });
});
