/** The command line on a saved workbook with explanations: they count as long as they hold. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FilesPort } from "../../src/app/filesPort";
import { main } from "../../src/cli/main";
import { readSource } from "../../src/files/readSource";
import { cliZhCN } from "../../src/locales/cli/zh-CN";
import { zhCN } from "../../src/locales/zh-CN/words";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITIONS } from "../../src/statute/editions";
import { explainedDesk } from "../support/explainedDesk";

const files: FilesPort = { read: (source) => readSource(source, EDITIONS) };

async function answer(bytes: Uint8Array, ...words: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-cli-"));
  try {
    await writeFile(path.join(folder, "a.xlsx"), bytes);
    let out = "";
    const terminal = { out: (text: string) => void (out += text), error: () => undefined, progress: () => undefined };
    await main([words[0]!, path.join(folder, "a.xlsx"), ...words.slice(1)], { terminal, voice: { words: zhCN, cli: cliZhCN }, files, atOnce: 1, editions: EDITIONS, version: "1.2.3", today: { year: 2026 } });
    return out;
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Answer {
  readonly unexplained: number;
  readonly findings: readonly { readonly level: string; readonly explained: { readonly who: string } | null }[];
}

it("prints what was explained, by whom and when, and counts as unexplained only what has no explanation that holds", async () => {
  const desk = await explainedDesk(EDITION_2021);
  const saved = await desk.model.save();
  expect(await answer(saved, "check")).toContain("【需核实·已说明】成文日期 2025年3月1日 晚于期限；说明：已核对台账（张三，2025年1月17日）。");
  const before = JSON.parse(await answer(saved, "check", "--json")) as Answer;
  expect([before.unexplained, before.findings.filter((f) => f.level === "warning").map((f) => f.explained?.who)]).toEqual([0, desk.state.check!.findings.filter((f) => f.level === "warning").map(() => "张三")]);
  desk.typeCover("date", "2025-3-2");
  const changed = await desk.model.save();
  expect((JSON.parse(await answer(changed, "check", "--json")) as Answer).unexplained).toBe(1);
  expect(await answer(changed, "check")).toContain("【需核实】成文日期 2025年3月2日 晚于期限；期限是 2025年1月31日；原来的说明已失效。");
});
