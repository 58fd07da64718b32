/** The report leaves by the clipboard and is pasted in another program: what arrives there is read back. */
import type { Locator, Page } from "playwright-core";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { gridOf, outline, parsed } from "../files/parsed";
import { Clerk } from "./clerk";
import { clerksAtWork } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { fewOf, wide } from "./support/wide";
import type { Workbench } from "./support/workbench";

/** The clipboard as other programs get it. */
interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Another program: an editor that takes markup, and a field that takes text. */
async function pasteElsewhere({ context }: Workbench): Promise<Pasted> {
  const page = await context.newPage();
  await page.setContent('<div contenteditable="true" id="editor" style="min-height: 40px"></div><textarea id="field"></textarea>');
  await page.click("#editor");
  await page.keyboard.press("Control+v");
  await page.click("#field");
  await page.keyboard.press("Control+v");
  const pasted = { html: await page.locator("#editor").innerHTML(), text: await page.locator("#field").inputValue() };
  await page.close();
  return pasted;
}

/** The flavours on the clipboard as they lie there, not as an editor arranges them. */
const clipboard = (page: Page): Promise<Pasted> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
    return { html: await flavour("text/html"), text: await flavour("text/plain") };
  });

browserTests("copying the report", (open) => {
  const atWork = clerksAtWork(open);

  /** Each table's cells as they must arrive: the form's, with what stands in the workbook. */
  async function expectedTables(clerk: Clerk) {
    return Promise.all(
      EDITION_2021.tables.map(async (table) => {
        const values = await clerk.figures(table.figures.map((f) => f.id));
        const figures = new Map(table.figures.map((f, i) => [f.id, String(values[i])]));
        const cells = table.cells.map(({ row, column, rowSpan, columnSpan, text, figure }) => ({ row, column, rowSpan, columnSpan, text: figure ? figures.get(figure)! : text }));
        return { columns: table.columns, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
      }),
    );
  }

  const arrived = (html: string) => {
    const body = parsed(html);
    return { tables: [...body.querySelectorAll("table")].map(gridOf), blocks: outline(body), body };
  };

  async function onCheckScreen(): Promise<Clerk> {
    const clerk = await atWork();
    await clerk.screen("校验与报送");
    return clerk;
  }

  test.each(fewOf(1, [
    ["复制到 Word／WPS", "请到 Word 或 WPS 里粘贴。"],
    ["复制到网站编辑器", "请到网站编辑器里粘贴。"],
  ] as const))("%s: pasted into an editor, every heading, paragraph, figure and merge arrives", async (button, said) => {
    const clerk = await onCheckScreen();
    await clerk.button(button).click();
    await clerk.message(said).waitFor();
    await clerk.workbench.picture(`copied-${button === "复制到 Word／WPS" ? "word" : "web"}`);
    const pasted = await pasteElsewhere(clerk.workbench);
    const { tables, blocks } = arrived(pasted.html);
    expect(tables).toEqual(await expectedTables(clerk));
    const words = blocks.map(([, text]) => text.trim());
    for (const section of EDITION_2021.sections) if (section.title) expect(blocks.find(([, text]) => text.trim() === section.title)?.[0]).toBe("h2");
    expect(words).toEqual(expect.arrayContaining(["（一）主动公开", "本街道主动公开政府信息。", "公开的主动性还不够，将加强培训。", "2025年1月20日"]));
    expect(pasted.text).toContain("一、总体情况\n（一）主动公开\n本街道主动公开政府信息。\n二、主动公开政府信息情况\n第二十条第（一）项\t\t\t\n");
  });

  wide("复制校验清单: text alone, which a chat takes as it is", async () => {
    const clerk = await onCheckScreen();
    await clerk.type("t3.carry_out.legal", "1");
    await clerk.button("复制校验清单").click();
    await clerk.message("已复制东柳街道 2024年校验清单").waitFor();
    const { text } = await pasteElsewhere(clerk.workbench);
    expect(text).toMatch(/^东柳街道 2024年年报校验清单（.*）\n还不能报送：必改 1 处。\n1\. 【必改】表三 法律服务机构不平，差 1 件。/);
    expect((await clipboard(clerk.workbench.page)).html).toBe("");
  });

  wide("the script that makes markup is fetched when it is first wanted", async () => {
    const clerk = await onCheckScreen();
    const fetched = async () => (await clerk.workbench.fetchedScripts()).filter(({ url }) => url.includes("/markup.")).length;
    expect(await fetched()).toBe(0);
    await clerk.button("复制到网站编辑器").click();
    await clerk.message("已复制").waitFor();
    expect(await fetched()).toBe(1);
  });

  /** A clerk whose pane lacks the permission for the clipboard. */
  async function withoutPermission(): Promise<Clerk> {
    const clerk = await atWork({ alone: true });
    const { workbench } = clerk;
    const saved = (await workbench.download()).bytes;
    await workbench.context.clearPermissions();
    // As in a frame of Office that was not given it.
    await workbench.context.route(/\/taskpane\.html/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "permissions-policy": "clipboard-write=()" } });
    });
    await workbench.page.reload();
    await clerk.receive(saved);
    await clerk.screen("校验与报送");
    return clerk;
  }

  /** The browser says in its console that it refused; nothing else may have gone wrong. */
  const onlyRefused = ({ faults }: Workbench) => expect(faults.splice(0)).toEqual([expect.stringContaining("The Clipboard API has been blocked because of a permissions policy")]);

  wide("where the frame has no permission, the old command copies all the same", async () => {
    const clerk = await withoutPermission();
    await clerk.button("复制到网站编辑器").click();
    await clerk.message("请到网站编辑器里粘贴。").waitFor();
    expect(arrived((await pasteElsewhere(clerk.workbench)).html).tables).toEqual(await expectedTables(clerk));
    onlyRefused(clerk.workbench);
  });

  /** Copies in an Excel so slow that the browser has forgotten the press when the content is there. */
  async function byHand(clerk: Clerk, button: string): Promise<Locator> {
    const { page, pane } = clerk.workbench;
    const slow = (milliseconds: number) => page.evaluate((delay) => window.workbench.host.clients.forEach((client) => (client.misbehaviour.batchDelay = delay)), milliseconds);
    await slow(5_500);
    await clerk.button(button).click();
    // To look at the page meanwhile would count as a press.
    await page.waitForTimeout(8_000);
    const dialog = pane.getByRole("dialog", { name: "请手工复制" });
    await dialog.waitFor();
    await slow(0);
    return dialog;
  }
  const preview = ({ pane }: Workbench) => pane.frameLocator("[title=要复制的内容]").getByRole("heading", { level: 1 });

  wide("where that is refused as well, the report is shown selected, and Ctrl+C takes it", async () => {
    const clerk = await withoutPermission();
    const { workbench } = clerk;
    const dialog = await byHand(clerk, "复制到网站编辑器");
    await preview(workbench).waitFor();
    await workbench.picture("copy-by-hand");
    await workbench.page.keyboard.press("Control+c");
    await dialog.getByText("已复制，可以去粘贴了。").waitFor();
    expect(arrived((await pasteElsewhere(workbench)).html).tables).toEqual(await expectedTables(clerk));
    await workbench.page.bringToFront();
    await preview(workbench).click();
    await workbench.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    onlyRefused(workbench);
  });

  wide("a list that the clipboard refused is shown selected as text; another press in the dialog may fare better", async () => {
    const clerk = await withoutPermission();
    const { workbench } = clerk;
    const dialog = await byHand(clerk, "复制校验清单");
    await workbench.page.keyboard.press("Control+c");
    await dialog.getByText("已复制，可以去粘贴了。").waitFor();
    expect((await pasteElsewhere(workbench)).text).toMatch(/^东柳街道 2024年年报校验清单/);
    await workbench.page.bringToFront();
    await workbench.page.evaluate(() => navigator.clipboard.writeText("别的"));
    await dialog.getByRole("button", { name: "复制" }).click();
    expect((await pasteElsewhere(workbench)).text).toMatch(/^东柳街道 2024年年报校验清单/);
    onlyRefused(workbench);
  });
});
