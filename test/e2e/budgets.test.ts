import { appendFileSync } from "node:fs";
import { Clerk } from "./clerk";
import { fromEnter } from "./latency";
import { readyReport } from "./readyReport";
import { browserTests } from "./support/browserTests";
import type { Workbench } from "./support/workbench";
import { wide } from "./support/wide";

const MOST_SCRIPT = 230_000;
const MOST_WAIT = 500;
/** As offices write, with numbers to be read and held against the tables. */
const FULL = ["本单位", "各处室", "各直属单位", "各窗口单位"].map((who) => `${who}严格落实依申请公开工作制度。全市共收到政府信息公开申请3119件，均按照规定登记、审核、办理、答复、归档，逐件核对办理期限。进一步规范申请受理渠道，在门户网站设置依申请公开专栏，公布受理机构、办公地址、联系电话和电子邮箱。收到12345热线诉求9999件，均已及时转办。完善会商机制，对涉及多个部门的事项，由牵头部门组织研究，提出办理意见。加强政策解读和回应关切，围绕群众关心的就业、教育、医疗、养老等领域，及时发布权威信息，不断提高政府信息公开的质量和水平。`);
const START = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 } as const;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** For `npm run bench`, which names a file for what is measured here. */
function note(measure: Readonly<Record<string, number>>): void {
  if (process.env.BENCH_MEASURES !== undefined) appendFileSync(process.env.BENCH_MEASURES, `${JSON.stringify(measure)}\n`);
}

/** Compressed sizes, in bytes. */
async function weighed(workbench: Workbench): Promise<{ readonly each: string; readonly total: number }> {
  const scripts = await workbench.fetchedScripts();
  return { each: scripts.map(({ url, gzip }) => `${new URL(url).pathname} ${gzip}`).join(", "), total: scripts.reduce((sum, { gzip }) => sum + gzip, 0) };
}

browserTests("budgets", (open) => {
  test("the scripts of the start screen and of the check screen weigh at most 230 KB together, 校验 pressed", async () => {
    // What is fetched ahead comes when both are at work already, and is left out here.
    const workbench = await open({ sparing: true });
    const clerk = new Clerk(workbench);
    await clerk.layOut(START);
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送").waitFor();
    const first = await weighed(workbench);
    console.log(`scripts until both screens are at work, nothing written yet, gzip: ${first.each}; together ${first.total} bytes`);
    note({ firstScreens: first.total });
    expect(first.total).toBeGreaterThan(0);
    expect(first.total).toBeLessThanOrEqual(MOST_SCRIPT);
    await clerk.write("五、", "", "XX年度公开的主动性还不够，将逐项对照目录检查。");
    await clerk.screen("填报");
    await clerk.item("XX").waitFor();
    const all = await weighed(workbench);
    console.log(`with what judges words, once something is written: ${all.each}; together ${all.total} bytes`);
    expect(all.total).toBeGreaterThan(first.total);
  });

  wide.each<readonly [string, typeof FULL]>([
    ["a figure typed in a report that says nearly a thousand characters has its finding on screen within half a second", FULL],
    ["in one that says nothing it is as quick", []],
  ])("%s", async (_, texts) => {
    const clerk = new Clerk(await open({ paneClosed: true }));
    const { page } = clerk.workbench;
    await clerk.receive(await readyReport("huaian_2024", texts));
    const waits: number[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const appears = await fromEnter(page, `表三 法律服务机构不平，差 ${round} 件`);
      await clerk.type("t3.carry_out.legal", String(round));
      waits.push(await appears());
      const leaves = await fromEnter(page, "表三 法律服务机构不平", true);
      await clerk.type("t3.carry_out.legal", "0");
      waits.push(await leaves());
    }
    console.log(`from Enter to what is seen, in milliseconds: ${waits.map((wait) => Math.round(wait)).join(", ")}; median ${Math.round(median(waits))}`);
    note({ findingShown: median(waits) });
    expect(median(waits)).toBeLessThanOrEqual(MOST_WAIT);
  });

  wide("in a report that has only been begun it is as quick", async () => {
    const clerk = new Clerk(await open());
    const { page } = clerk.workbench;
    await clerk.layOut(START);
    const waits: number[] = [];
    for (let received = 1; received <= 4; received += 1) {
      const appears = await fromEnter(page, `表三 自然人：还有 ${received} 件未归类`);
      await clerk.type("t3.new.natural", String(received));
      waits.push(await appears());
    }
    console.log(`from Enter to what is seen, in milliseconds: ${waits.map((wait) => Math.round(wait)).join(", ")}; median ${Math.round(median(waits))}`);
    expect(median(waits)).toBeLessThanOrEqual(MOST_WAIT);
  });

  test("nothing is asked of anybody but the add-in's own server and Office", async () => {
    const workbench = await open();
    const asked = new Set<string>();
    workbench.page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:") asked.add(host);
    });
    await workbench.page.reload();
    const clerk = new Clerk(workbench);
    await clerk.layOut(START);
    await clerk.type("t2.lic", "无");
    await clerk.item("填的是“无”").waitFor();
    await clerk.button("空格填 0…").click();
    await clerk.button("填 0（156 格）").click();
    await clerk.date("2025-1-20");
    await clerk.button("校验").click();
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成草稿：还有必改 1 处").waitFor();
    await workbench.download();
    expect([...asked].sort()).toEqual([new URL(workbench.page.url()).host, "appsforoffice.microsoft.com"].sort());
    expect(workbench.outside).toEqual([]);
  });
});
