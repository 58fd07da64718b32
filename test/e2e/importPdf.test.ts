/** A report that is a PDF comes into the workbook through the pane, also where the site allows scripts of its own alone. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { publishedPage, UNIT } from "../outside/generate/page";
import { pdfBytes } from "../outside/generate/pdfPage";
import { publishedReport } from "../support/reports";
import { Clerk, INPUTS } from "./clerk";
import { chooseFile, enterPane, keyboardOn, pressByKeyboard } from "./keyboard";
import { browserTests } from "./support/browserTests";

const START = { unit: UNIT, titleName: UNIT, officeKind: "街道办事处", year: 2024 } as const;
/** For the readers, whose script brings its own rule: files of the site and nothing else, no code made of text, no addresses that hold their data. */
const STRICT = "default-src 'self'";
/** For the pages, which have to let Office's script in, and styles that scripts write. */
const PAGE = "default-src 'self'; script-src 'self' 'unsafe-inline' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

const published = (id: string): readonly string[] => {
  const { figures } = publishedReport(id);
  return INPUTS.map((figure) => { const reading = figures.get(figure); return reading?.kind === "number" ? String(reading.value) : ""; });
};
const saved = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/pdf/pt_region_2024.sheet.pdf")));

browserTests("taking over a report that is a PDF", (open) => {
  async function choosing(clerk: Clerk): Promise<void> {
    await clerk.layOut(START);
    await enterPane(clerk.workbench);
    await pressByKeyboard(clerk.workbench, clerk.button("从文件读取…"));
    await keyboardOn(clerk.button("选择文件…"));
  }

  test("one without lines is refused with what to give instead; one that an office program saved fills the tables, and one press takes it back", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    await choosing(clerk);
    const before = await clerk.figures(INPUTS);
    await chooseFile(workbench, "年报.pdf", pdfBytes(publishedPage("dongliu_2024"), { rules: "none" }));
    await workbench.pane.getByRole("alert").filter({ hasText: "PDF 里的表格没有框线，无法确定每个数字属于哪一格。请改用 Word、网页或 Excel 文件。" }).waitFor();
    await keyboardOn(clerk.button("选择文件…"));
    await chooseFile(workbench, "年报.pdf", saved);
    await workbench.pane.getByText("年报.pdf（PDF）").waitFor();
    await keyboardOn(workbench.pane.getByRole("button", { name: /^放进工作簿/ }));
    await workbench.page.keyboard.press("Enter");
    await clerk.message(/^已填入/).waitFor();
    expect((await clerk.figures(INPUTS)).map(String)).toEqual(published("pt_region_2024"));
    // The keyboard comes back to where the dialog was opened from.
    await keyboardOn(clerk.button("从文件读取…"));
    await pressByKeyboard(workbench, clerk.button("撤销"));
    await clerk.message(/^已撤销导入/).waitFor();
    expect(await clerk.figures(INPUTS)).toEqual(before);
  });

  test("is read where the site allows no scripts but its own, letters by Adobe's codes and all", async () => {
    const workbench = await open({ alone: true });
    const strict: string[] = [];
    await workbench.context.route(`${new URL(workbench.page.url()).origin}/**`, async (route) => {
      const response = await route.fetch();
      const script = route.request().url().endsWith(".js");
      if (script) strict.push(route.request().url());
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": script ? STRICT : PAGE } });
    });
    await workbench.open();
    const clerk = new Clerk(workbench);
    await choosing(clerk);
    await chooseFile(workbench, "年报.pdf", pdfBytes(publishedPage("huaian_2024")));
    await keyboardOn(workbench.pane.getByRole("button", { name: /^放进工作簿/ }));
    await workbench.page.keyboard.press("Enter");
    await clerk.message(/^已填入/).waitFor();
    expect((await clerk.figures(INPUTS)).map(String)).toEqual(published("huaian_2024"));
    expect(strict.some((url) => /\/readers\.[^/]*js$/u.test(url))).toBe(true);
    // What the pane still fetches ahead would otherwise be asked for after its end.
    await workbench.context.unrouteAll({ behavior: "wait" });
  });
});
