/** Parts of the add-in that are fetched when first wanted, and what happens where they do not come. */
import { figureId } from "../../src/statute/ids";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { Clerk } from "./clerk";
import { clerksAtWork, readyReport } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";
import type { Workbench } from "./support/workbench";

/**
 * The network is gone for the script of one part until what is returned is called. The browser says once in its console
 * for every request that came to nothing, somewhat later: all of it is waited for, and nothing else may have gone wrong.
 */
async function withoutPart({ context, faults, page }: Workbench, part: string): Promise<() => Promise<void>> {
  const script = new RegExp(`/${part}\\.[^/]*js$`);
  let refused = 0;
  await context.route(script, (route) => {
    refused += 1;
    return route.abort();
  });
  return async () => {
    await context.unroute(script);
    expect(refused).toBeGreaterThan(0);
    while (faults.length < refused) await page.waitForTimeout(20);
    for (const fault of faults.splice(0)) expect(fault).toContain("net::ERR_FAILED");
  };
}

/** On 更多. */
async function changeFormat(clerk: Clerk): Promise<void> {
  await clerk.button("更换年报格式…").click();
  await clerk.workbench.pane.getByRole("dialog").getByRole("button", { name: "更换", exact: true }).click();
}

browserTests("parts that are fetched when first wanted", (openAny) => {
  // Elsewhere all of them are fetched before they are wanted.
  const open = () => openAny({ sparing: true });
  const atWork = clerksAtWork((opening) => openAny({ ...opening, sparing: true }));

  wide("another format: where its part does not come the workbook stays as it is, and the same press works once the network is back", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { pane } = workbench;
    const back = await withoutPart(workbench, "switching");
    const sheets = await workbench.sheetNames();
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    await changeFormat(clerk);
    await clerk.message("“更换年报格式”要用的程序没有取到，什么也没有做。").waitFor();
    await clerk.button("重新载入").waitFor();
    await workbench.picture("fetched-not");
    expect(await workbench.sheetNames()).toEqual(sheets);
    await back();
    await changeFormat(clerk);
    await clerk.message(`已换成${EDITION_2019.name}。`).waitFor();
  });

  test("the report: where its part does not come nothing is drawn, and the same press works once the network is back", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const back = await withoutPart(workbench, "printing");
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await clerk.button("生成年度报告").click();
    await clerk.message("“生成年度报告”要用的程序没有取到，什么也没有做。").waitFor();
    await back();
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
  });

  wide("a workbook with a report generated: where what judges it does not come the pane says so, and 重试 opens it", async () => {
    const writer = await atWork();
    await writer.screen("校验与报送");
    await writer.button("生成年度报告").click();
    await writer.message("已生成“年度报告”表。").waitFor();
    const saved = (await writer.workbench.download()).bytes;
    // A colleague's: the browser of the one who generated it keeps what it has fetched.
    const workbench = await open();
    const clerk = new Clerk(workbench);
    const back = await withoutPart(workbench, "printing");
    await workbench.load("转来的年报.xlsx", saved);
    await workbench.pane.getByText("要用的程序没有取到").first().waitFor();
    await back();
    await clerk.button("重试").click();
    await clerk.nothingLeft();
  });

  wide("a report that says something: where what judges words does not come nothing passes, and the same press works once the network is back", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    await clerk.layOut({ unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 });
    await clerk.type("t3.new.natural", "3");
    await clerk.item("表三 自然人：还有 3 件未归类").waitFor();
    const back = await withoutPart(workbench, "judging");
    await clerk.write("五、", "", "XX年度存在的问题：公开的主动性还不够。");
    await clerk.message("“重新读取”要用的程序没有取到").waitFor();
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("“校验”要用的程序没有取到，什么也没有做。").waitFor();
    await workbench.picture("fetched-words-not");
    await back();
    await clerk.button("校验").click();
    await clerk.message("还不能报送").waitFor();
    await clerk.screen("填报");
    await clerk.item("XX").waitFor();
  });

  wide("another format for a report that says something: where what judges words does not come the workbook stays as it is", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { pane } = workbench;
    await clerk.layOut({ unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 });
    const form = async () => {
      await workbench.sheet("封面");
      return workbench.read("B3");
    };
    const back = await withoutPart(workbench, "judging");
    await clerk.write("五、", "", "公开的主动性还不够。");
    await clerk.message("“重新读取”要用的程序没有取到").waitFor();
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    await changeFormat(clerk);
    await clerk.message("“更换年报格式”要用的程序没有取到，什么也没有做。").waitFor();
    expect(await form()).toContain(EDITION_2021.name);
    await back();
    await changeFormat(clerk);
    await clerk.message(`已换成${EDITION_2019.name}。`).waitFor();
    expect(await form()).toContain(EDITION_2019.name);
  });

  wide("a workbook that says something: where what judges words does not come the pane says so, and 重试 opens it", async () => {
    const workbench = await open();
    const back = await withoutPart(workbench, "judging");
    await workbench.load("转来的年报.xlsx", await readyReport("pt_region_2022"));
    await workbench.pane.getByText("要用的程序没有取到").first().waitFor();
    await back();
    const clerk = new Clerk(workbench);
    await clerk.button("重试").click();
    await clerk.nothingLeft();
  });

  wide("a cell to be written: where what writes it does not come nothing is written, and the same press works once the network is back", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const back = await withoutPart(workbench, "filling");
    await clerk.type("t3.r1.natural", "３");
    const press = clerk.button("改为 3");
    await clerk.item(/填的是/).waitFor();
    await clerk.open(/填的是/);
    await press.click();
    await clerk.message("要用的程序没有取到，什么也没有做。").waitFor();
    expect(await clerk.figures([figureId("t3.r1.natural")])).toEqual(["３"]);
    await back();
    await press.click();
    await clerk.message(/已改为 3|改为 3/).waitFor();
    expect(await clerk.figures([figureId("t3.r1.natural")])).toEqual([3]);
  });

  wide("a damaged layout: where what puts it right does not come the sheet stays as it is, and the same press works once the network is back", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const back = await withoutPart(workbench, "mending");
    await workbench.sheet("二 主动公开");
    await workbench.type("B12", "行政许可证");
    await clerk.button("恢复版面").waitFor();
    await clerk.button("恢复版面").click();
    await clerk.message("要用的程序没有取到").waitFor();
    expect(await workbench.read("B12")).toBe("行政许可证");
    await back();
    await clerk.button("恢复版面").click();
    await clerk.message("已恢复版面：“二 主动公开”。").waitFor();
    expect(await workbench.read("B12")).toBe("行政许可");
  });
});
