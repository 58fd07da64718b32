import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFound, whyNot } from "../../src/cli/fileRead";
import { cliZhCN } from "../../src/locales/cli/zh-CN";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition } from "../../src/statute/types";
import { publishedReport } from "../support/reports";
import { page } from "./page";

it("a fault of the program is told with the file it happened in, and stops nothing", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-fault-"));
  try {
    const file = path.join(folder, "a.html");
    await writeFile(file, page(publishedReport("dongliu_2024")));
    const broken = { ...EDITIONS[0], get tables(): never { throw new TypeError("a fault"); } } as Edition;
    const read = await readFound({ file }, [broken]);
    expect(read).toEqual({ file, reason: "unexpected", detail: "TypeError: a fault" });
    expect(whyNot("unexpected", cliZhCN, "TypeError: a fault")).toBe("读取时出错，这是本程序的毛病（TypeError: a fault）");
  } finally {
    await rm(folder, { recursive: true });
  }
});
