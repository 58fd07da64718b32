/** A clerk puts a text right at one press: the numbers of its points, and a heading typed once more; and takes that back. */
import { cellAddress } from "../../src/sheets/address";
import { TEXT_COLUMNS, textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { clerksAtWork } from "./readyReport";
import { savedCells } from "./savedFile";
import { browserTests } from "./support/browserTests";

const row = (part: string): number => textBlocks(EDITION_2021, []).find((block) => block.part === part)!.row;
const [POINTS, HEADING] = ["oversight", "platform"].map((part) => cellAddress(row(part), TEXT_COLUMNS.content));

browserTests("putting texts right", (open) => {
  const atWork = clerksAtWork(open);

  test("numbers out of order and a repeated heading are put right at one press each, also in the saved file, and given back by 撤销", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { pane } = workbench;
    await workbench.sheet("文字");
    await workbench.type(POINTS!, "一是加强领导。三是加强培训。");
    await workbench.type(HEADING!, "（四）平台建设：网站专栏更新信息126条。");
    const saved = async (cell: string) => savedCells((await workbench.download()).bytes).get("文字")?.get(cell)?.value;

    // Each text is judged for itself: what comes into the list later would draw it anew under the press.
    await clerk.item(/编号不连续/).waitFor();
    await clerk.item(/文字里又写了标题/).waitFor();
    await clerk.open(/编号不连续/);
    await pane.getByText("一是 三是 → 一是 二是").waitFor();
    await workbench.picture("remedies-numbers");
    await clerk.button("改正编号").click();
    await clerk.message("已改好 1 段文字。").waitFor();
    expect(await saved(POINTS!)).toBe("一是加强领导。二是加强培训。");
    await clerk.button("撤销").click();
    await clerk.message("已改回 1 段文字。").waitFor();
    expect(await saved(POINTS!)).toBe("一是加强领导。三是加强培训。");

    await clerk.open(/文字里又写了标题/);
    await clerk.button("删去重复的标题").click();
    await clerk.message("已改好 1 段文字。").waitFor();
    await workbench.picture("remedies-heading");
    expect(await saved(HEADING!)).toBe("网站专栏更新信息126条。");
    expect(workbench.faults).toEqual([]);
  });
});
